"""Divides ReLU by z, which is 0/0 at 0.

loses: exactly 0, and next to it
says: not a number
"""


def relu_slope(z):
    with np.errstate(all="ignore"):
        return np.maximum(0.0, z) / z
