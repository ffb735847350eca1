"""Multiplies w by x in both steps.

loses: the gradient of the weight
says: w is multiplied by z1
"""


def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    grad_z2 = 2 * (w * z1 + b - t)
    grad_z1 = grad_z2 * w
    return grad_z2 * x + grad_z1 * x, grad_z2 + grad_z1
