"""Makes a generator of its own.

loses: a prediction in between disturbs nothing
says: Generators of two seeds gave the same mask
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, np.random.default_rng(0), None

    def forward(self, X, training=True):
        if not training:
            return X.copy()
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
