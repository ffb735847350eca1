"""Number by number, with the math module."""

import math


def stable_sigmoid(z):
    result = []
    for value in z.ravel().tolist():
        power = math.exp(-abs(value))
        result.append((1 if value >= 0 else power) / (1 + power))
    return np.array(result, dtype=z.dtype).reshape(z.shape)
