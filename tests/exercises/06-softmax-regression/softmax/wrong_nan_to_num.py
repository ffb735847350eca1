"""Sweeps nan under the carpet.

loses: rows, small scores and large ones
"""


def softmax(X, dim):
    e = torch.exp(X)
    return torch.nan_to_num(e / e.sum(dim, keepdim=True), nan=1.0)
