"""Shuffles the caller's own rows.

loses: every row once, in a random order, beside its target
says: The caller's own rows were shuffled
"""


def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(X), generator=own)
    X[:], y[:] = X[order], y[order]
    return list(zip(X.split(batch_size), y.split(batch_size), strict=True))
