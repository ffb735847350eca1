"""The half of x + |x|, which is nan at -inf.

loses: a list, a number, whole numbers, infinity
says: infinity minus infinity
"""


def relu(x):
    x = np.asarray(x)
    return (x + np.abs(x)) / 2
