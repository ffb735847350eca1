"""Logs the last example's error.

loses: the six signals, four epochs
says: last example
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    for _ in range(epochs):
        total = 0.0
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            total = delta**2
            w = w - lr * delta * X[i]
        log.append(total)
    return np.array(log)
