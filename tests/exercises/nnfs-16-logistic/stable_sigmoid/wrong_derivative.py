"""The slope.

loses: scores from -3 to 3
loses: far out, other shapes, and float32 stays float32
says: the slope of the sigmoid
"""


def stable_sigmoid(z):
    power = np.exp(-np.abs(z))
    return power / (1 + power) ** 2
