"""Divides by what has become 0.

loses: confident mistakes
says: inf or nan
"""


def logit_gradient(z, y):
    p = 1 / (1 + np.exp(-z))
    return -(y / p - (1 - y) / (1 - p)) * p * (1 - p) / z.size
