class MyDropout:
    def __init__(self, rate, rng):
        self.keep = 1 - rate
        self._rng = rng

    def forward(self, X, training=True):
        if training:
            self.on = self._rng.random(np.shape(X)) < self.keep
            return np.where(self.on, np.asarray(X) / self.keep, 0.0)
        return 1.0 * np.asarray(X)

    def backward(self, upstream):
        return np.where(self.on, np.asarray(upstream) / self.keep, 0.0)
