"""Hides the loop over models in a comprehension.

loses: everything
says: Whole tensors, no loop
"""


def losses_of(X, y, W, b):
    return torch.stack([((X @ W[:, [m]] + b[0, m] - y) ** 2 / 2).mean() for m in range(W.shape[1])])
