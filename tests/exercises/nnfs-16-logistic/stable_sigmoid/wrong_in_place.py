"""Works in the argument.

loses: far out, other shapes, and float32 stays float32
says: `z` is changed by the call
"""


def stable_sigmoid(z):
    low = z < 0
    np.abs(z, out=z)
    np.negative(z, out=z)
    np.exp(z, out=z)
    return np.where(low, z, 1) / (1 + z)
