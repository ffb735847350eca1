"""Picks whole columns.

loses: the batch of the text
loses: five samples of four classes, labels of other types, one sample
says: pick one entry a row
"""


def nll(y_hat, y):
    return np.mean(-np.log(np.clip(y_hat[:, y], 1e-7, 1 - 1e-7)))
