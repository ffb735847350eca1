"""Draws in use, too.

loses: a prediction in between disturbs nothing
says: in use no coin is tossed
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        if not training:
            return X.copy()
        self.mask = mask
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
