"""Forgets class indices.

loses: indices and one-hot rows agree, 0 and 1 are clipped, nothing changes
"""


def cross_entropy(y_hat, y):
    if y.shape != y_hat.shape:
        raise ValueError("rows, please")
    return np.sum(-y * np.log(np.clip(y_hat, 1e-7, 1 - 1e-7))) / len(y)
