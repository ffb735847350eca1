"""Overwrites its argument on the way.

loses: no argument is changed
says: work on a copy
"""


def dense_backward(X, W, upstream):
    result = upstream @ W.T, X.T @ upstream, upstream.sum(axis=0, keepdims=True)
    upstream *= 0
    return result
