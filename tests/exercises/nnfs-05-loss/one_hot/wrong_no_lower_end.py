"""Forgets negative labels.

loses: labels out of range are refused
says: they were accepted
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.max() >= k:
        raise ValueError("a label is out of range")
    return np.eye(k)[y]
