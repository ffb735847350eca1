"""Keeps the weights on their side.

loses: what a new layer holds
says: of shape (3, 4)
"""


class DenseLayer:
    def __init__(self, n_inputs, n_outputs, seed, scale=0.01):
        self.W = scale * np.random.default_rng(seed).standard_normal((n_outputs, n_inputs))
        self.b = np.zeros((1, n_outputs))

    def load(self, W, b):
        self.W, self.b = np.array(W), np.array(b)

    def forward(self, X):
        self.output = np.asarray(X) @ self.W.T + self.b
        return self.output
