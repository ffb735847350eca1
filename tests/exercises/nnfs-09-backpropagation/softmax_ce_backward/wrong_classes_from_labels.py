"""Takes the number of classes from the largest label.

loses: class indices
"""


def softmax_ce_backward(y_hat, y):
    one_hot = np.eye(y.max())[y - 1] if y.ndim == 1 else y
    return (y_hat - one_hot) / len(y)
