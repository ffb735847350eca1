"""Rows that do not sum to 1.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: no distribution
"""


def right_but_poor(k, bound):
    p = 0.9 * np.exp(-bound)
    y_hat = np.full((1, k), 0.1 * p)
    y_hat[0, 0] = p
    return y_hat, np.array([0])
