"""A coarse and then a fine search over gradients from autograd."""


def strongest_pull(y):
    def size(z):
        z = torch.tensor(z, dtype=torch.float64, requires_grad=True)
        ((torch.sigmoid(z) - y) ** 2 / 2).backward()
        return abs(z.grad.item())

    low, high = (-10.0, 0.0) if y > 0.5 else (0.0, 10.0)
    coarse = [low + (high - low) * i / 200 for i in range(201)]
    best = max(coarse, key=size)
    low, high = best - 0.05, best + 0.05
    for _ in range(40):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        if size(left) < size(right):
            low = left
        else:
            high = right
    return [low, size(low)]
