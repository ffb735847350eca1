"""Copies once, then works in place."""


def honest_log(X, y, w, lr, epochs):
    w = w.copy()
    log = []
    for _ in range(epochs):
        errors = []
        for row, wanted in zip(X, y, strict=True):
            delta = np.dot(row, w) - wanted
            errors.append(delta**2)
            w -= lr * delta * row
        log.append(sum(errors))
    return np.array(log)
