"""Unmended.

loses: four rows of three scores
loses: a column of labels, scores with three axes, ties
"""


def accuracy(logits, y):
    y_hat = logits.argmax(axis=0)
    return (y_hat == y).mean()
