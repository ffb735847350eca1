"""Doubles the caller's X on the way.

loses: X and Y are untouched
says: The call changed its argument
"""


def scale_add_(Z, X, Y):
    X *= 2
    return torch.add(X, Y, out=Z)
