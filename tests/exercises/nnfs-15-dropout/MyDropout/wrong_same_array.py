"""Hands on the array itself.

loses: in use, a new array comes back
says: who changes the result would change the data
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
