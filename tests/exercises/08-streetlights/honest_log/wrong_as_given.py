"""The function of the statement, untouched.

loses: the six signals, four epochs
says: two of the three faults
"""


def honest_log(X, y, w, lr, epochs):
    log = []
    for _ in range(epochs):
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            w -= lr * delta * X[i]
            error = (X[i] @ w - y[i]) ** 2
        log.append(error)
    return np.array(log)
