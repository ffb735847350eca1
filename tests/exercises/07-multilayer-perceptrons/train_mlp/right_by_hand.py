"""Without autograd."""


def train_mlp(X, y, start, lr, epochs, batch_size):
    W1, b1, W2, b2 = [p.clone() for p in start]
    for _ in range(epochs):
        for first in range(0, len(X), batch_size):
            x, labels = X[first : first + batch_size].flatten(1), y[first : first + batch_size]
            z = x @ W1 + b1
            h = z.clamp(min=0)
            delta = torch.softmax(h @ W2 + b2, dim=1)
            delta[torch.arange(len(x)), labels] -= 1
            delta /= len(x)
            delta_h = delta @ W2.T * (z > 0)
            W2 -= lr * h.T @ delta
            b2 -= lr * delta.sum(dim=0, keepdim=True)
            W1 -= lr * x.T @ delta_h
            b1 -= lr * delta_h.sum(dim=0, keepdim=True)
    return [W1, b1, W2, b2]
