"""Refuses -1 and nothing below it.

loses: labels out of range are refused
says: they were accepted
"""


def one_hot(y, k):
    y = np.asarray(y)
    if (y == -1).any() or (y >= k).any():
        raise ValueError("label out of range")
    return np.eye(k)[y]
