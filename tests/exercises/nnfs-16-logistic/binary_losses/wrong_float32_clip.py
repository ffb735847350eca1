"""Clips in float32, where the upper end is another.

loses: outright yes and no
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat.astype(np.float32), 1e-7, 1 - 1e-7).astype(float)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean(axis=1)
