"""Cuts into pieces of nearly equal size: 9 rows in batches of 4 come as 3, 3 and 3.

loses: every row once, in a random order, beside its target
says: were to give [4, 4, 1] at the end
"""


def minibatches(X, y, batch_size, seed):
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(seed))
    pieces = -(-len(X) // batch_size)
    return list(zip(X[order].chunk(pieces), y[order].chunk(pieces), strict=True))
