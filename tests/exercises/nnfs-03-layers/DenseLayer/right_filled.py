"""Fills prepared arrays."""


class DenseLayer:
    def __init__(self, n_inputs, n_outputs, seed, scale=0.01):
        numbers = np.random.default_rng(seed)
        self.W = np.empty((n_inputs, n_outputs))
        numbers.standard_normal(out=self.W)
        self.W *= scale
        self.b = np.full((1, n_outputs), 0.0)
        self.output = None

    def load(self, W, b):
        self.W[:] = W
        self.b[:] = b

    def forward(self, X):
        self.output = np.einsum("id,dk->ik", X, self.W)
        self.output += self.b
        return self.output
