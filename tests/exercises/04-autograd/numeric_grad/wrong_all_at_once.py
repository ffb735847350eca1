"""Nudges all entries together.

loses: the sum of cubes
says: nudge one at a time
"""


def numeric_grad(f, x, h=1e-6):
    x = x.double()
    return torch.ones_like(x) * (f(x + h) - f(x - h)) / (2 * h)
