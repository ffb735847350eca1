"""Counts on six rows.

loses: another table, with two columns
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    for _ in range(epochs):
        total = 0.0
        for i in range(6):
            delta = X[i] @ w - y[i]
            total += delta**2
            w = w - lr * delta * X[i]
        log.append(total)
    return np.array(log)
