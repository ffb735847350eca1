"""Drops the cross term from the second part.

loses: at (1, −2, 0.5)
loses: the slope by y at other points
says: The second part lacks
"""


def gradient_by_hand(x, y, z):
    return np.array([2 * x * y + 4 * z, x**2, 4 * x - 6 * y * z])
