"""Measures with nudges of its own.

loses: the slope by z at other points
says: write formulas
"""


def gradient_by_hand(x, y, z):
    def f(x, y, z):
        return x**2 * y + 4 * x * z - 3 * y * z**2 + 7

    h = 1e-5
    return np.array(
        [
            (f(x + h, y, z) - f(x - h, y, z)) / (2 * h),
            (f(x, y + h, z) - f(x, y - h, z)) / (2 * h),
            (f(x, y, z + h) - f(x, y, z - h)) / (2 * h),
        ]
    )
