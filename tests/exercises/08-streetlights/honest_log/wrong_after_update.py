"""Measures after the update.

loses: the six signals, four epochs
says: after its update
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    for _ in range(epochs):
        total = 0.0
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            w = w - lr * delta * X[i]
            total += (X[i] @ w - y[i]) ** 2
        log.append(total)
    return np.array(log)
