"""Forgets to divide by n.

loses: class indices
says: The mean over the samples is missing
"""


def softmax_ce_backward(y_hat, y):
    one_hot = np.eye(y_hat.shape[1])[y] if y.ndim == 1 else y
    return y_hat - one_hot
