"""Counts a tie as a hit, whoever stands first.

loses: a column of labels, scores with three axes, ties
"""


def accuracy(logits, y):
    y = y.reshape(logits.shape[:-1])
    return (logits.gather(-1, y[..., None]) == logits.amax(-1, keepdim=True)).float().mean()
