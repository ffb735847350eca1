"""Changes the weights that it was given.

loses: data and weights stay as they are
says: The call changed its argument `w`
"""


def train_in_batches(X, y, w, lr, epochs, size):
    totals = np.zeros(epochs)
    for epoch in range(epochs):
        for start in range(0, len(X), size):
            X_batch, y_batch = X[start : start + size], y[start : start + size]
            delta = X_batch @ w - y_batch
            totals[epoch] += np.sum(delta**2)
            w -= lr * X_batch.T @ delta / len(delta)
    return totals
