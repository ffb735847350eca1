"""Writes into the caller's tensor.

loses: the scores stay as they were
says: changed its argument
"""


def softmax(X, dim):
    X -= X.amax(dim, keepdim=True)
    X.exp_()
    X /= X.sum(dim, keepdim=True)
    return X
