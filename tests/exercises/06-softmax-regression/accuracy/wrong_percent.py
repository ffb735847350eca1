"""A percentage.

loses: four rows of three scores
says: This is a percentage
"""


def accuracy(logits, y):
    y_hat = logits.argmax(axis=-1)
    return 100 * (y_hat == y.reshape(y_hat.shape)).float().mean()
