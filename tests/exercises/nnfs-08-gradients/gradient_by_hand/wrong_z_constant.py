"""Treats z as a constant in the last term.

loses: at (1, −2, 0.5)
loses: the slope by z at other points
says: treats z as a constant
"""


def gradient_by_hand(x, y, z):
    return np.array([2 * x * y + 4 * z, x**2 - 3 * z**2, 4 * x])
