"""Holds the bump still.

loses: the gradient that autograd finds
says: x moves the bump, too
"""


def bump_gradient(x, w):
    return torch.exp(-x @ x / 2) * w
