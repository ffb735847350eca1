"""Takes the paths through the second step alone.

loses: the gradient of the weight
loses: the gradient of the bias
says: w is used in the first as well
says: b is used in the first as well
"""


def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    grad_z2 = 2 * (w * z1 + b - t)
    return grad_z2 * z1, grad_z2
