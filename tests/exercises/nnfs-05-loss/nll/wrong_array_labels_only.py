"""Asks the labels for their shape.

loses: five samples of four classes, labels of other types, one sample
"""


def nll(y_hat, y):
    return np.mean(-np.log(np.clip(y_hat[np.arange(y.shape[0]), y], 1e-7, 1 - 1e-7)))
