"""Sample by sample, question by question."""

import math


def binary_losses(y_hat, y):
    losses = []
    for predictions, labels in zip(y_hat.tolist(), y.tolist(), strict=True):
        total = 0.0
        for p, label in zip(predictions, labels, strict=True):
            p = min(max(p, 1e-7), 1 - 1e-7)
            total -= math.log(p) if label else math.log(1 - p)
        losses.append(total / len(predictions))
    return np.array(losses)
