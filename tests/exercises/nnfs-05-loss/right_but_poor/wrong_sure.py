"""Too sure: the loss is small.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: the mean loss is 0.693
"""


def right_but_poor(k, bound):
    p = 0.5
    y_hat = np.full((1, k), 0.5 / (k - 1))
    y_hat[0, 0] = p
    return y_hat, np.array([0])
