"""Adds an empty batch where the size divides the rows.

loses: every row once, in a random order, beside its target
says: were to give
"""


def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(X), generator=own)
    cuts = [order[i * batch_size : (i + 1) * batch_size] for i in range(len(X) // batch_size + 1)]
    return [(X[rows], y[rows]) for rows in cuts]
