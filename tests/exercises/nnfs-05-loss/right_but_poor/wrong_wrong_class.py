"""A poor prediction that is wrong.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: larger than all others
"""


def right_but_poor(k, bound):
    p = 0.9
    y_hat = np.full((1, k), 0.1 / (k - 1))
    y_hat[0, 0] = p
    return y_hat, np.array([1])
