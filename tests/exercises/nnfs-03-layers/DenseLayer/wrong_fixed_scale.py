"""Writes 0.01 into the constructor.

loses: what a new layer holds
says: is by default
"""

import numpy as np


class DenseLayer:
    def __init__(self, n_inputs, n_outputs, seed, scale=0.01):
        self.W = 0.01 * np.random.default_rng(seed).standard_normal((n_inputs, n_outputs))
        self.b = np.zeros((1, n_outputs))

    def load(self, W, b):
        self.W, self.b = W, b

    def forward(self, X):
        self.output = np.asarray(X) @ self.W + self.b
        return self.output
