class MyDropout:
    def __init__(self, rate, rng):
        self.keep, self.rng = 1 - rate, rng

    def forward(self, X, training=True):
        Y = X.copy()
        if training:
            self.off = np.nonzero(self.rng.random(Y.shape) > self.keep)
            Y /= self.keep
            Y[self.off] = 0
        return Y

    def backward(self, upstream):
        grad = upstream / self.keep
        grad[self.off] = 0
        return grad
