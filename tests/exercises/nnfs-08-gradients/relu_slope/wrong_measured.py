"""Measures with a step that reaches across the corner.

loses: exactly 0, and next to it
"""


def relu_slope(z):
    h = 1e-6
    return (np.maximum(0, z + h) - np.maximum(0, z - h)) / (2 * h)
