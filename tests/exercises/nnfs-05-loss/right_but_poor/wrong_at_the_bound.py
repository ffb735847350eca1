"""Meets the bound instead of passing it.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: above the bound
"""


def right_but_poor(k, bound):
    p = np.exp(-bound)
    y_hat = np.full((1, k), (1 - p) / max(k - 1, 1))
    y_hat[0, 0] = p
    return y_hat, np.array([0])
