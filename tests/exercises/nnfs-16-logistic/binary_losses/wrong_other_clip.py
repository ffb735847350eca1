"""Another limit.

loses: outright yes and no
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean(axis=1)
