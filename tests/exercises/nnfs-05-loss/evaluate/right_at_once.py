"""All samples at once: the result does not depend on the size."""


def evaluate(y_hat, y, size):
    picked = y_hat[np.arange(len(y)), y]
    return float(np.mean(-np.log(picked))), float(np.mean(y_hat.argmax(axis=1) == y))
