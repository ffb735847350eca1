"""The exact derivative of the clipped loss.

loses: outright yes and no
says: exact 0 of the clipped loss
"""


def binary_gradient(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return np.where(p == y_hat, -(y / p - (1 - y) / (1 - p)) / p.size, 0.0)
