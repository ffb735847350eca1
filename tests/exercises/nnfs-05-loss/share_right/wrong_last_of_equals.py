"""Of equal largest entries the last counts.

loses: scores, one-hot rows, one sample, ties
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    chosen = y_hat.shape[1] - 1 - y_hat[:, ::-1].argmax(axis=1)
    return np.mean(chosen == y)
