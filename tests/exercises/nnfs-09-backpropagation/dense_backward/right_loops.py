def dense_backward(X, W, upstream):
    n, d = X.shape
    k = W.shape[1]
    grad_X, grad_W, grad_b = np.zeros((n, d)), np.zeros((d, k)), np.zeros((1, k))
    for i in range(n):
        for j in range(k):
            grad_b[0, j] += upstream[i, j]
            for m in range(d):
                grad_X[i, m] += upstream[i, j] * W[m, j]
                grad_W[m, j] += upstream[i, j] * X[i, m]
    return grad_X, grad_W, grad_b
