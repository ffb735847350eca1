"""Computes within X, and gives that back.

loses: what comes back lies in the memory of Z
"""


def scale_add_(Z, X, Y):
    return X.mul_(2).add_(Y)
