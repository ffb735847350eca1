"""Ignores dim.

loses: any axis of any shape, −inf, scores of ±10000
"""


def softmax(X, dim):
    e = torch.exp(X - X.amax(1, keepdim=True))
    return e / e.sum(1, keepdim=True)
