"""Drops 4xz from the first part.

loses: at (1, −2, 0.5)
says: The first part lacks 4z
"""


def gradient_by_hand(x, y, z):
    return np.array([2 * x * y, x**2 - 3 * z**2, 4 * x - 6 * y * z])
