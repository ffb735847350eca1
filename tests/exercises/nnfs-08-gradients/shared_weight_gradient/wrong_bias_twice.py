"""Counts the bias twice at full strength.

loses: the gradient of the bias
loses: other numbers, against measured slopes
says: b passes the weight w
"""


def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    grad_z2 = 2 * (w * z1 + b - t)
    grad_z1 = grad_z2 * w
    return grad_z2 * z1 + grad_z1 * x, grad_z2 + grad_z2
