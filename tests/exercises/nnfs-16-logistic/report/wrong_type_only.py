"""Mends the type; everyone with everyone.

loses: labels of shape (n,)
loses: labels of any type, of shape (n,)
loses: labels of another shape are refused
says: Every prediction is compared with every label
"""


def report(y_hat, y):
    y = y.astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
