"""Gives float64 for float32.

loses: far out, other shapes, and float32 stays float32
says: of dtype float64; float32 was asked
"""


def stable_sigmoid(z):
    z = np.asarray(z, dtype=np.float64)
    power = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, power) / (1 + power)
