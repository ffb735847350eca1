"""Says one half at 0.

loses: exactly 0, and next to it
says: the mean of both sides
"""


def relu_slope(z):
    return np.heaviside(z, 0.5)
