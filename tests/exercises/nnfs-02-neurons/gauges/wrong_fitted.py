"""Fits the weights to three days.

loses: mean and rise
"""

import numpy as np


def gauges():
    X = np.array([[2.0, 4.0, 6.0, 10.0], [-1.0, 3.0, 0.5, 7.5], [20.0, 1.0, 1.0, 0.0]])
    wanted = np.column_stack([X.mean(axis=1), X[:, 3] - X[:, 0], -2 * X[:, 1]])
    return np.linalg.lstsq(X, wanted, rcond=None)[0].T, [0, 0, 10]
