"""The sigmoid of minus z.

loses: scores from -3 to 3
loses: far out, other shapes, and float32 stays float32
says: sigmoid of -z
"""


def stable_sigmoid(z):
    power = np.exp(-np.abs(z))
    return np.where(z >= 0, power, 1) / (1 + power)
