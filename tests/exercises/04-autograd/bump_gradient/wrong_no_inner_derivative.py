"""Forgets the inner derivative.

loses: the gradient that autograd finds
says: the chain rule adds a factor
"""


def bump_gradient(x, w):
    return torch.exp(-x @ x / 2) * (w + w @ x)
