"""Counts.

loses: four rows of three scores
says: number of hits
"""


def accuracy(logits, y):
    y_hat = logits.argmax(axis=-1)
    return (y_hat == y.reshape(y_hat.shape)).sum()
