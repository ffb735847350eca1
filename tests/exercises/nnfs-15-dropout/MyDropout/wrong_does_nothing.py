"""Hands everything on, in training, too.

loses: everything
says: only in use do all pass
"""


class MyDropout:
    def __init__(self, rate, rng):
        pass

    def forward(self, X, training=True):
        return X

    def backward(self, upstream):
        return upstream
