"""Hands back what it was given.

loses: everything
"""


def holdout(n, fraction, seed):
    return n, fraction, seed
