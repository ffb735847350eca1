"""Sample by sample, and a list comes back."""

import math


def report(y_hat, y):
    n = len(y_hat)
    if not (y.ndim == 1 or (y.ndim == 2 and y.shape[1] == 1)) or len(y) != n:
        raise ValueError("labels of another shape")
    loss = hits = 0
    for p, label in zip(y_hat[:, 0].tolist(), y.reshape(n).tolist(), strict=True):
        loss -= math.log(p if label else 1 - p)
        hits += (p > 0.5) == bool(label)
    return [loss / n, hits / n]
