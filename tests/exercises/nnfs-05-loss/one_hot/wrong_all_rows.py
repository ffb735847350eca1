"""Fills whole columns.

loses: five labels of six classes, two of which do not occur
loses: a list, a single label, small integers
says: one entry a row
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= k:
        raise ValueError("a label is out of range")
    Y = np.zeros((len(y), k))
    Y[:, y] = 1.0
    return Y
