"""Takes the low half from 1, and loses its digits.

loses: far out, other shapes, and float32 stays float32
says: A small number was lost beside a 1
"""


def stable_sigmoid(z):
    high = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z >= 0, high, 1 - high)
