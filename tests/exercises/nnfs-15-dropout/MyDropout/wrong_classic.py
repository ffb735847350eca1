"""The form of the paper: scales in use, not in training.

loses: backward goes through the mask of the forward pass
loses: in use, the layer hands on what it gets
loses: a new mask in each pass, and backward through the last one
loses: a prediction in between disturbs nothing
says: Divide what is kept by the share that is kept
"""


class MyDropout:
    def __init__(self, rate, rng):
        self.rate, self.rng, self.mask = rate, rng, None

    def forward(self, X, training=True):
        if not training:
            return X * (1 - self.rate)
        self.mask = self.rng.random(X.shape) >= self.rate
        return X * self.mask

    def backward(self, upstream):
        return upstream * self.mask
