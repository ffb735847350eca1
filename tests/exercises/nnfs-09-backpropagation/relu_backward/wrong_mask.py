"""Masks by the upstream gradient.

loses: the gradient passes where Z was positive
says: masked by the sign of `upstream`
"""


def relu_backward(Z, upstream):
    return np.maximum(upstream, 0)
