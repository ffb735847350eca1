import functools


def columns(f):
    @functools.wraps(f)
    def g(y_hat, y):
        if y.ndim == 1:
            y = y[:, None]
        if y.shape != y_hat.shape:
            raise ValueError("shape")
        return f(y_hat, y.astype(np.float64))

    return g


@columns
def report(y_hat, y):
    return (-(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).mean(), ((y_hat > 0.5) == y).mean())
