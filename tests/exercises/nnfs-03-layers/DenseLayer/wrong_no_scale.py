"""Forgets the scale.

loses: what a new layer holds
loses: seven samples, one sample, a list
says: `scale` is not used
"""


class DenseLayer:
    def __init__(self, n_inputs, n_outputs, seed, scale=0.01):
        self.W = np.random.default_rng(seed).standard_normal((n_inputs, n_outputs))
        self.b = np.zeros((1, n_outputs))

    def load(self, W, b):
        self.W, self.b = np.array(W), np.array(b)

    def forward(self, X):
        self.output = np.asarray(X) @ self.W + self.b
        return self.output
