"""Divides by the rate.

loses: backward goes through the mask of the forward pass
loses: a new mask in each pass, and backward through the last one
says: divided by the rate; divide by the share that is kept
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X.copy()
        self.mask = (self.rng.random(X.shape) >= self.rate) / (self.rate or 1)
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
