"""A loop in disguise.

loses: as many operations for a large problem as for a small one
says: still done number by number
"""


def losses_of(X, y, W, b):
    first = ((X @ W[:, :1] + b[:, :1] - y) ** 2 / 2).mean(dim=0)
    return first if W.shape[1] == 1 else torch.cat([first, losses_of(X, y, W[:, 1:], b[:, 1:])])
