"""Subtracts 1 from whole columns.

loses: class indices
says: picks whole columns
"""


def softmax_ce_backward(y_hat, y):
    labels = y if y.ndim == 1 else y.argmax(axis=1)
    gradient = y_hat.copy()
    gradient[:, labels] -= 1
    return gradient / len(y_hat)
