"""Subtracts 1 in the predictions themselves.

loses: neither argument is changed
says: work on a copy
"""


def softmax_ce_backward(y_hat, y):
    labels = y if y.ndim == 1 else y.argmax(axis=1)
    y_hat[np.arange(len(labels)), labels] -= 1
    return y_hat / len(labels)
