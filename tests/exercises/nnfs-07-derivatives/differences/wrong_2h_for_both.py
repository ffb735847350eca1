"""Divides both by 2h.

loses: the five slopes of 2x² with h = 0.0001
says: Both divide by 2h
"""


def differences(f, x, h):
    return (f(x + h) - f(x)) / (2 * h), (f(x + h) - f(x - h)) / (2 * h)
