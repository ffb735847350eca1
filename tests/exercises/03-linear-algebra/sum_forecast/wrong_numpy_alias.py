"""Asks NumPy under another name.

loses: everything
says: Your answer uses `numpy`
"""

import numpy as pen


def sum_forecast():
    X = pen.linspace(0, 23, 24)
    X.shape = (2, 3, 4)
    sums = [X.sum(0), X.sum(1), X.sum(2, keepdims=True), X.sum((0, 1)), X.sum((0, 2)), X.sum()]
    return [(s.shape, s.ravel()[-1]) for s in sums]
