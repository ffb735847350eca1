"""Marks the choices in the array of predictions.

loses: no argument is changed
says: work on a copy
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    chosen = y_hat.argmax(axis=1)
    y_hat[:] = np.eye(y_hat.shape[1])[chosen]
    return np.mean(chosen == y)
