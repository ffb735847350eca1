"""Writes the zeros into `upstream` itself.

loses: neither argument is changed
says: work on a copy
"""


def relu_backward(Z, upstream):
    upstream[Z <= 0] = 0
    return upstream
