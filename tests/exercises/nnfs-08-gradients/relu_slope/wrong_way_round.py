"""Opens the gate for negative entries.

loses: positive and negative entries
says: The other way round
"""


def relu_slope(z):
    return np.where(z > 0, 0.0, 1.0)
