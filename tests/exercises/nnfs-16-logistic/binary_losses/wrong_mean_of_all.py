"""One number for the batch.

loses: one question
loses: several questions, labels of any type
loses: outright yes and no
says: a number; a NumPy array of shape (3,) was asked
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
