"""Keeps the loops.

loses: everything
says: Whole tensors, no loop
"""


def losses_of(X, y, W, b):
    losses = []
    for m in range(W.shape[1]):
        losses.append(((X @ W[:, [m]] + b[0, m] - y) ** 2 / 2).mean())
    return torch.stack(losses)
