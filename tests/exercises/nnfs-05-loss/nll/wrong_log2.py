"""Logarithm to base 2.

loses: the batch of the text
loses: five samples of four classes, labels of other types, one sample
loses: probabilities of 0 and of 1
says: to base 2
"""


def nll(y_hat, y):
    p = np.clip(y_hat[np.arange(len(y_hat)), y], 1e-7, 1 - 1e-7)
    return np.mean(-np.log2(p))
