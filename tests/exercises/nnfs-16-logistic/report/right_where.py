"""No label is computed with at all."""


def report(y_hat, y):
    if y.ndim == 1:
        y = y[:, None]
    if y.shape != y_hat.shape:
        raise ValueError(f"{y.shape} is not {y_hat.shape}")
    right = np.where(y == 1, y_hat, 1 - y_hat)
    return float(-np.log(right).mean()), float((right > 0.5).mean())
