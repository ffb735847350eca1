"""Holds w · x still.

loses: the gradient that autograd finds
says: x moves w · x, too
"""


def bump_gradient(x, w):
    return -torch.exp(-x @ x / 2) * (w @ x) * x
