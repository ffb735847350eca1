"""Divides the central difference by h.

loses: the five slopes of 2x² with h = 0.0001
loses: whole numbers as x, and the sine
says: has a run of 2h
"""


def differences(f, x, h):
    return (f(x + h) - f(x)) / h, (f(x + h) - f(x - h)) / h
