"""Keeps the constant in every part.

loses: at (1, −2, 0.5)
says: The constant 7 does not move
"""


def gradient_by_hand(x, y, z):
    return np.array([2 * x * y + 4 * z + 7, x**2 - 3 * z**2 + 7, 4 * x - 6 * y * z + 7])
