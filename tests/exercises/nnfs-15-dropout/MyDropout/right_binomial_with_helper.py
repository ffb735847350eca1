def coins(shape, rate, rng):
    return rng.binomial(1, 1 - rate, size=shape) / (1 - rate)


class MyDropout:
    def __init__(self, rate, rng):
        self.draw = lambda shape: coins(shape, rate, rng)

    def forward(self, X, training=True):
        if training:
            self.mask = self.draw(X.shape)
        return np.einsum("ij,ij->ij", X, self.mask) if training else np.array(X)

    def backward(self, upstream):
        return np.multiply(self.mask, upstream)
