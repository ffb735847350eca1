"""Learns in the caller's array.

loses: a second call starts from the same weights
says: work on a copy
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    for _ in range(epochs):
        total = 0.0
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            total += delta**2
            w -= lr * delta * X[i]
        log.append(total)
    return np.array(log)
