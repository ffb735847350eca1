"""The three lines, without the shift.

loses: rows, small scores and large ones
loses: any axis of any shape, −inf, scores of ±10000
says: subtract the row's maximum
"""


def softmax(X, dim):
    e = torch.exp(X)
    return e / e.sum(dim, keepdim=True)
