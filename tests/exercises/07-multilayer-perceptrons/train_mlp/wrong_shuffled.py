"""Shuffles, where the batches were to be taken in order.

loses: five images in batches of two, two epochs: b2
"""


def train_mlp(X, y, start, lr, epochs, batch_size):
    W1, b1, W2, b2 = [p.clone().requires_grad_() for p in start]
    for _ in range(epochs):
        for rows in torch.randperm(len(X), generator=torch.Generator().manual_seed(1)).split(batch_size):
            F.cross_entropy(torch.relu(X[rows].flatten(1) @ W1 + b1) @ W2 + b2, y[rows]).backward()
            with torch.no_grad():
                for p in (W1, b1, W2, b2):
                    p -= lr * p.grad
                    p.grad = None
    return [W1, b1, W2, b2]
