"""Shrinks the squared error to the share.

loses: a hundredth of the miss after ten steps
says: delta was asked
"""


def rate_for(x, steps, share):
    return (1 - share ** (1 / (2 * steps))) / (x @ x)
