"""Rounds the steps away where x holds whole numbers.

loses: whole numbers as x, and the sine
"""


def differences(f, x, h):
    right, left = x.copy(), x.copy()
    right[:] = x + h
    left[:] = x - h
    return (f(right) - f(x)) / h, (f(right) - f(left)) / (2 * h)
