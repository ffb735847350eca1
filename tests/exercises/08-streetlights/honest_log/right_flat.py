"""One loop over all steps, folded afterwards."""


def honest_log(X, y, w, lr, epochs):
    errors = np.zeros(epochs * len(X))
    for step in range(epochs * len(X)):
        i = step % len(X)
        delta = X[i] @ w - y[i]
        errors[step] = delta * delta
        w = w - lr * delta * X[i]
    return errors.reshape(epochs, len(X)).sum(axis=1)
