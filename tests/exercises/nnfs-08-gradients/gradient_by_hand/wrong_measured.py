"""Measures instead of deriving.

loses: everything
says: Write formulas; no nudging
"""


def gradient_by_hand(x, y, z):
    def f(v):
        return v[0] ** 2 * v[1] + 4 * v[0] * v[2] - 3 * v[1] * v[2] ** 2 + 7

    gradient = np.zeros(3)
    for place in np.ndindex(3):
        step = np.zeros(3)
        step[place] = 1e-5
        gradient[place] = (f(np.array([x, y, z]) + step) - f(np.array([x, y, z]) - step)) / 2e-5
    return gradient
