"""Moves the x that was given and moves it back, but for rounding.

loses: x stays as it is
says: work on a copy
"""


def differences(f, x, h):
    here = f(x)
    if x.dtype.kind == "i":
        x = x.astype(float)
    x += h
    right = f(x)
    x -= 2 * h
    left = f(x)
    x += h
    return (right - here) / h, (right - left) / (2 * h)
