"""Takes the largest label for the number of classes.

loses: five labels of six classes, two of which do not occur
says: of shape (5, 4)
"""


def one_hot(y, k):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= k:
        raise ValueError("a label is out of range")
    return np.eye(y.max() + 1)[y]
