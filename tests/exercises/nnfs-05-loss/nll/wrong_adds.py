"""Adds instead of clipping.

loses: probabilities of 0 and of 1
says: Clip, do not add
"""


def nll(y_hat, y):
    return np.mean(-np.log(y_hat[np.arange(len(y_hat)), y] + 1e-7))
