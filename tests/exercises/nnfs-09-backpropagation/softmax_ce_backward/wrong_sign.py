"""Label minus prediction.

loses: class indices
says: The sign is turned
"""


def softmax_ce_backward(y_hat, y):
    one_hot = np.eye(y_hat.shape[1])[y] if y.ndim == 1 else y
    return (one_hot - y_hat) / len(y)
