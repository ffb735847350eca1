"""Mends the weight, and takes the bias from the first step alone.

loses: the gradient of the bias
says: b is used in the second as well
"""


def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    grad_z2 = 2 * (w * z1 + b - t)
    grad_z1 = grad_z2 * w
    return grad_z2 * z1 + grad_z1 * x, grad_z1
