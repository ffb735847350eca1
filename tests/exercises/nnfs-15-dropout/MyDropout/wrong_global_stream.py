"""Draws from the global stream.

loses: a prediction in between disturbs nothing
says: draw from `rng` and nothing else
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X.copy()
        self.mask = (np.random.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
