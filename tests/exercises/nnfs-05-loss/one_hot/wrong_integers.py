"""Returns integers.

loses: a list, a single label, small integers
says: floats were asked
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= k:
        raise ValueError("a label is out of range")
    return np.eye(k, dtype=np.int64)[y]
