"""Works on `y_hat` itself where the labels are one-hot.

loses: neither argument is changed
says: The call changed its argument `y_hat`
"""


def softmax_ce_backward(y_hat, y):
    n = len(y)
    if y.ndim == 2:
        y_hat -= y
        return y_hat / n
    return (y_hat - np.eye(y_hat.shape[1])[y]) / len(y)
