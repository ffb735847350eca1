"""Written for the example alone.

loses: other numbers of classes, bounds just below log k
"""


def right_but_poor(k, bound):
    y_hat = np.full((1, k), 0.8 / (k - 1))
    y_hat[0, 0] = 0.2
    return y_hat, np.array([0])
