"""A tuple of letters."""


def comparisons():
    return tuple("<><<>>>=")
