"""One row of coins for the batch.

loses: a new mask in each pass, and backward through the last one
says: each entry needs a coin of its own
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X.copy()
        self.mask = (self.rng.random(X.shape[1]) >= self.rate) / (1 - self.rate)
        self.mask = np.ones(X.shape) * self.mask
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
