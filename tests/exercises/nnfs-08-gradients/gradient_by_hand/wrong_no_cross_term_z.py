"""Drops 4xz from the third part.

loses: at (1, −2, 0.5)
loses: the slope by z at other points
says: The third part lacks 4x
"""


def gradient_by_hand(x, y, z):
    return np.array([2 * x * y + 4 * z, x**2 - 3 * z**2, -6 * y * z])
