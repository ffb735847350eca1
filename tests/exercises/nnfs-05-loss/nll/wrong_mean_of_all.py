"""Divides by n·k.

loses: the batch of the text
loses: five samples of four classes, labels of other types, one sample
says: divided by n·k
"""


def nll(y_hat, y):
    p = np.clip(y_hat[np.arange(len(y_hat)), y], 1e-7, 1 - 1e-7)
    return np.sum(-np.log(p)) / y_hat.size
