"""The library's own measure, imported by its name.

loses: everything
says: uses `nn`
"""

from helpers.nn import accuracy as measure


def share_right(y_hat, y):
    return measure(y_hat, y)
