"""One row without its axis.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: y_hat has the shape (10,)
"""


def right_but_poor(k, bound):
    p = 1 / k + 1e-7
    y_hat = np.full((1, k), (1 - p) / (k - 1))
    y_hat[0, 0] = p
    return y_hat[0], np.array([0])
