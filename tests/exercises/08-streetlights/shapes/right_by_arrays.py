"""Lets NumPy tell."""


def shapes(n, d, h):
    X, W1, W2 = np.zeros((n, d)), np.zeros((d, h)), np.zeros((h, 1))
    z1 = X @ W1
    y_hat = z1 @ W2
    delta_1 = y_hat @ W2.T
    return {
        "z1": z1.shape,
        "a1": z1.shape,
        "y_hat": y_hat.shape,
        "delta_2": y_hat.shape,
        "delta_1": delta_1.shape,
        "grad_W2": (z1.T @ y_hat).shape,
        "grad_W1": (X.T @ delta_1).shape,
    }
