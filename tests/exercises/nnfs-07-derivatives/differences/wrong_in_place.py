"""Moves the caller's x, which whole numbers refuse.

loses: whole numbers as x, and the sine
loses: x stays as it is
says: work on a copy
"""


def differences(f, x, h):
    here = f(x)
    x += h
    right = f(x)
    left = f(x - 2 * h)
    return (right - here) / h, (right - left) / (2 * h)
