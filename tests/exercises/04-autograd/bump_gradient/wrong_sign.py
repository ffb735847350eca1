"""Loses the minus of the exponent.

loses: the gradient that autograd finds
says: The sign of the second term
"""


def bump_gradient(x, w):
    return torch.exp(-x @ x / 2) * (w + (w @ x) * x)
