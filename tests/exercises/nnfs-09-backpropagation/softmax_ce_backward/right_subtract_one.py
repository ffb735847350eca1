def softmax_ce_backward(y_hat, y):
    y = np.asarray(y)
    if y.ndim == 2:
        y = y.argmax(axis=1)
    gradient = y_hat.copy()
    gradient[np.arange(len(y)), y] -= 1
    return gradient / len(y)
