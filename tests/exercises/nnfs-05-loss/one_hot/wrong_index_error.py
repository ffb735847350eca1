"""Leaves large labels to NumPy.

loses: labels out of range are refused
says: they raised IndexError
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.min() < 0:
        raise ValueError("a label is out of range")
    return np.eye(k)[y]
