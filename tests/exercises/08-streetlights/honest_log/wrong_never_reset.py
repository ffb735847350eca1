"""Carries the total over into the next epoch.

loses: the six signals, four epochs
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    total = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            total += delta**2
            w = w - lr * delta * X[i]
        log.append(total)
    return np.array(log)
