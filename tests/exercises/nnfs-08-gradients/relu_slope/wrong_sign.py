"""Returns the sign.

loses: positive and negative entries
says: not −1
"""


def relu_slope(z):
    return np.sign(z)
