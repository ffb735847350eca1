"""Adds up the products one by one."""


class DenseLayer:
    def __init__(self, n_inputs, n_outputs, seed, scale=0.01):
        self.W = scale * np.random.default_rng(seed).standard_normal((n_inputs, n_outputs))
        self.b = np.zeros((1, n_outputs))

    def load(self, W, b):
        self.W = np.copy(W)
        self.b = np.copy(b)

    def forward(self, X):
        X = np.array(X, dtype=float)
        n, k = len(X), self.W.shape[1]
        self.output = np.zeros((n, k))
        for i in range(n):
            for j in range(k):
                self.output[i, j] = sum(X[i] * self.W[:, j]) + self.b[0, j]
        return self.output.copy()
