"""Doubles Y, too.

loses: 2X + Y comes back
says: This is 2(X + Y)
"""


def scale_add_(Z, X, Y):
    return torch.add(X, Y, out=Z).mul_(2)
