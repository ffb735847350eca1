"""Multiplies by a mask: nan at minus infinity.

loses: a list, a number, whole numbers, infinity
says: 0 times infinity
"""


def relu(x):
    x = np.asarray(x)
    return (x > 0) * x
