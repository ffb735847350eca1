"""Shuffles X and y each in its own order.

loses: every row once, in a random order, beside its target
says: shuffle both in the same order
"""


def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    X, y = X[torch.randperm(len(X), generator=own)], y[torch.randperm(len(X), generator=own)]
    return list(zip(X.split(batch_size), y.split(batch_size), strict=True))
