"""Right for two axes only.

loses: a column of labels, scores with three axes, ties
"""


def accuracy(logits, y):
    y_hat = logits.argmax(axis=1)
    return (y_hat == y.reshape(y_hat.shape)).float().mean()
