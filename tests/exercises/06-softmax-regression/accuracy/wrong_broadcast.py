"""Compares (n,) with (n, 1).

loses: a column of labels, scores with three axes, ties
says: n × n comparisons
"""


def accuracy(logits, y):
    return (logits.argmax(axis=-1) == y).float().mean()
