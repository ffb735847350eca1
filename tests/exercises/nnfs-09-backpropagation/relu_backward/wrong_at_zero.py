"""Lets the gradient through where Z is 0.

loses: the gate is shut at exactly 0
says: `>=` where `>` is meant
"""


def relu_backward(Z, upstream):
    return np.where(Z >= 0, upstream, 0.0)
