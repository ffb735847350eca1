"""Changes its input.

loses: a new mask in each pass, and backward through the last one
says: `X` is changed by the call
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X.copy()
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        X *= self.mask
        return X

    def backward(self, upstream):
        return upstream * self.mask
