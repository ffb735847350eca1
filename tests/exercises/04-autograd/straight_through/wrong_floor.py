"""Rounds by adding a half and cutting, for positive weights only.

loses: loss and gradient
"""


def straight_through(w, x, target):
    rounded = (w + 0.5).to(torch.int64).to(w.dtype)
    error = torch.dot(rounded, x) - target
    return error**2 / 2, error * x
