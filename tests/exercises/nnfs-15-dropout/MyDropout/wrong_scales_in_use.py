"""Scales in training and in use.

loses: in use, the layer hands on what it gets
says: In use nothing is scaled: the scaling was done in training.
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X * (1 - self.rate)
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
