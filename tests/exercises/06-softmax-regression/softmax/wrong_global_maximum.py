"""Shifts everything by one maximum: rows far below it become 0 / 0.

loses: any axis of any shape, −inf, scores of ±10000
"""


def softmax(X, dim):
    e = torch.exp(X - X.max())
    return e / e.sum(dim, keepdim=True)
