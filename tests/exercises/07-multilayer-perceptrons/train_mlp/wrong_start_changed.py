"""Trains the tensors of the caller.

loses: the start values stay as they are
says: was changed
"""


def train_mlp(X, y, start, lr, epochs, batch_size):
    W1, b1, W2, b2 = [p.requires_grad_() for p in start]
    for _ in range(epochs):
        for first in range(0, len(X), batch_size):
            rows = slice(first, first + batch_size)
            h = torch.relu(X[rows].flatten(1) @ W1 + b1)
            F.cross_entropy(h @ W2 + b2, y[rows]).backward()
            with torch.no_grad():
                for p in (W1, b1, W2, b2):
                    p -= lr * p.grad
                    p.grad = None
    return [W1, b1, W2, b2]
