"""The library's.

loses: everything
says: uses `softmax`
"""


def softmax(X, dim):
    return X.softmax(dim)
