"""Adds minus the labels: bytes wrap, bools refuse.

loses: other sizes, labels of any type
"""


def logit_gradient(z, y):
    return (-y + 1 / (1 + np.exp(-z))) / z.size
