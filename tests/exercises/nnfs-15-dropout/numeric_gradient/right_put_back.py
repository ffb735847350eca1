def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros_like(X)
    for index in np.ndindex(*X.shape):
        x = X[index]
        X[index] = x + h
        grad[index] = loss_of(X, seed)
        X[index] = x - h
        grad[index] -= loss_of(X, seed)
        X[index] = x
    return grad / (2 * h)
