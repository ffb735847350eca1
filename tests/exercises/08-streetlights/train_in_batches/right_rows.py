"""Row by row, stepping when a batch is full."""


def train_in_batches(X, y, w, lr, epochs, size):
    w = w.copy()
    totals = np.zeros(epochs)
    for epoch in range(epochs):
        push, seen = np.zeros_like(w), 0
        for i in range(len(X)):
            delta = X[i] @ w - y[i]
            totals[epoch] += delta**2
            push += delta * X[i]
            seen += 1
            if seen == size or i == len(X) - 1:
                w -= lr * push / seen
                push, seen = np.zeros_like(w), 0
    return totals
