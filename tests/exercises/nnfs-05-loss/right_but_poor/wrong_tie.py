"""All classes alike.

loses: ten classes, a loss above 1
loses: other numbers of classes, bounds just below log k
says: larger than all others
"""


def right_but_poor(k, bound):
    p = 1 / k
    y_hat = np.full((1, k), 1 / k)
    y_hat[0, 0] = p
    return y_hat, np.array([0])
