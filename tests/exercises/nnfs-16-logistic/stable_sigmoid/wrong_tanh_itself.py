"""The hyperbolic tangent.

loses: scores from -3 to 3
loses: far out, other shapes, and float32 stays float32
says: hyperbolic tangent
"""


def stable_sigmoid(z):
    return np.tanh(z)
