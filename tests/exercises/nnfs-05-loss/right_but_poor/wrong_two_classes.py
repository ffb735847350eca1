"""Puts the rest on one other class.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: larger than all others
"""


def right_but_poor(k, bound):
    y_hat = np.zeros((1, k))
    y_hat[0, :2] = 0.3, 0.7
    return y_hat, np.array([0])
