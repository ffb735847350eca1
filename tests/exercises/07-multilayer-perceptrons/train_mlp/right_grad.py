"""New tensors at each step, and a tuple."""


def train_mlp(X, y, start, lr, epochs, batch_size):
    params = [p.detach().clone().requires_grad_(True) for p in start]
    X = X.reshape(len(X), -1)
    for _ in range(epochs):
        for rows, labels in zip(X.split(batch_size), y.split(batch_size), strict=True):
            W1, b1, W2, b2 = params
            loss = F.cross_entropy(F.relu(rows @ W1 + b1) @ W2 + b2, labels)
            grads = torch.autograd.grad(loss, params)
            params = [(p - lr * g).detach().requires_grad_() for p, g in zip(params, grads, strict=True)]
    return tuple(p.detach() for p in params)
