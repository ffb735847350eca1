"""Returns ReLU.

loses: positive and negative entries
says: This is ReLU itself
"""


def relu_slope(z):
    return np.maximum(0.0, z)
