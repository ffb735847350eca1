"""Clips the scores: 1000 and 990 become equal.

loses: rows, small scores and large ones
"""


def softmax(X, dim):
    e = torch.exp(X.clamp(-50, 50))
    return e / e.sum(dim, keepdim=True)
