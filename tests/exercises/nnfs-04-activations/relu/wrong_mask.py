"""Multiplies by a mask: nan at minus infinity.

loses: a list, a number, whole numbers, infinity
says: is nan at -inf
"""


def relu(x):
    x = np.asarray(x)
    return (x > 0) * x
