"""Updates before all deltas of the batch are taken.

loses: all six at once
says: all its deltas first
"""


def train_in_batches(X, y, w, lr, epochs, size):
    totals = np.zeros(epochs)
    for epoch in range(epochs):
        for start in range(0, len(X), size):
            for i in range(start, min(start + size, len(X))):
                delta = X[i] @ w - y[i]
                totals[epoch] += delta**2
                w = w - lr * delta * X[i]
    return totals
