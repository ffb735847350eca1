"""Softmax before the loss.

loses: five images in batches of two, two epochs: b2
loses: ten epochs on the digits: 0.92 on the test images
says: The softmax is applied twice
"""


def train_mlp(X, y, start, lr, epochs, batch_size):
    W1, b1, W2, b2 = [p.clone().requires_grad_() for p in start]
    for _ in range(epochs):
        for first in range(0, len(X), batch_size):
            rows = slice(first, first + batch_size)
            h = torch.relu(X[rows].flatten(1) @ W1 + b1)
            F.cross_entropy(torch.softmax(h @ W2 + b2, dim=1), y[rows]).backward()
            with torch.no_grad():
                for p in (W1, b1, W2, b2):
                    p -= lr * p.grad
                    p.grad = None
    return [W1, b1, W2, b2]
