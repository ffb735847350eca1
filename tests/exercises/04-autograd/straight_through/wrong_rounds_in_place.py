"""Rounds the caller's w.

loses: w is as plain as it came
says: are changed
"""


def straight_through(w, x, target):
    w.round_()
    error = torch.dot(w, x) - target
    return error**2 / 2, error * x
