"""Takes one-hot rows for class indices.

loses: one-hot rows
"""


def softmax_ce_backward(y_hat, y):
    return (y_hat - np.eye(y_hat.shape[1])[y]) / len(y)
