"""Keeps the factor 2 of the slope.

loses: batches of one: the loop you know
says: factor 2
"""


def train_in_batches(X, y, w, lr, epochs, size):
    totals = np.zeros(epochs)
    for epoch in range(epochs):
        for start in range(0, len(X), size):
            X_batch, y_batch = X[start : start + size], y[start : start + size]
            delta = X_batch @ w - y_batch
            totals[epoch] += np.sum(delta**2)
            w = w - 2 * lr * X_batch.T @ delta / len(delta)
    return totals
