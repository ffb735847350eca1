"""Counts classes from 1.

loses: five labels of six classes, two of which do not occur
loses: a list, a single label, small integers
says: counted from 0
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= k:
        raise ValueError("a label is out of range")
    return np.roll(np.eye(k)[y], 1, axis=1)
