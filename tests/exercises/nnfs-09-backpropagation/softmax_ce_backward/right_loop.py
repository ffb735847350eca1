def softmax_ce_backward(y_hat, y):
    n, k = y_hat.shape
    gradient = np.zeros((n, k))
    for i in range(n):
        for j in range(k):
            is_label = y[i] == j if np.ndim(y) == 1 else y[i][j] == 1
            gradient[i, j] = (y_hat[i, j] - is_label) / n
    return gradient
