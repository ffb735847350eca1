"""Leaves the function as it was.

loses: the gradient of the weight
loses: the gradient of the bias
says: the path through the first step alone; w is used
"""


def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    z2 = w * z1 + b
    grad_z2 = 2 * (z2 - t)
    grad_z1 = grad_z2 * w
    grad_w = grad_z1 * x
    grad_b = grad_z2 * grad_z1
    return grad_w, grad_b
