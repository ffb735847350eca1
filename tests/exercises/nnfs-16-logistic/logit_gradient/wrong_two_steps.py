"""Clips and multiplies: the gradient vanishes.

loses: confident mistakes
says: A confident mistake pulls with full strength
"""


def logit_gradient(z, y):
    y_hat = 1 / (1 + np.exp(-z))
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y / p - (1 - y) / (1 - p)) * y_hat * (1 - y_hat) / z.size
