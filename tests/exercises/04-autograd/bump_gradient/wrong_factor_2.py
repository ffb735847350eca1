"""Derives x · x / 2 to 2x.

loses: the gradient that autograd finds
says: the factor 2 goes away
"""


def bump_gradient(x, w):
    return torch.exp(-x @ x / 2) * (w - 2 * (w @ x) * x)
