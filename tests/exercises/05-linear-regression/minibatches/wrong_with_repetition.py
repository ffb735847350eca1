"""Draws rows with repetition.

loses: every row once, in a random order, beside its target
says: every row exactly once
"""


def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    order = torch.randint(len(X), (len(X),), generator=own)
    return [(X[rows], y[rows]) for rows in order.split(batch_size)]
