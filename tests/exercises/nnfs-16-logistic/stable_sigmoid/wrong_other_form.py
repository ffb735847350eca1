"""The form that is nan at the other end.

loses: far out, other shapes, and float32 stays float32
loses: no warning on the way
says: not a number (nan)
"""


def stable_sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))
