"""Shuffles the batches, not the rows.

loses: every row once, in a random order, beside its target
"""


def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    batches = list(zip(X.split(batch_size), y.split(batch_size), strict=True))
    return [batches[i] for i in torch.randperm(len(batches), generator=own)]
