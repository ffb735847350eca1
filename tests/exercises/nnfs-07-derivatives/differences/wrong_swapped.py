"""Returns central and forward.

loses: the five slopes of 2x² with h = 0.0001
says: The two are swapped
"""


def differences(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h), (f(x + h) - f(x)) / h
