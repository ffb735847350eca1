"""Writes into the array that it was given.

loses: x stays as it is
"""


def relu(x):
    x = np.asarray(x)
    x[x < 0] = 0
    return x
