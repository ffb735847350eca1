"""Divides by n times k.

loses: one-hot rows
says: the mean is over samples only
"""


def softmax_ce_backward(y_hat, y):
    one_hot = np.eye(y_hat.shape[1])[y] if y.ndim == 1 else y
    return (y_hat - one_hot) / y_hat.size
