"""Mends two of three: the gate is still always open.

loses: the gradients of the first layer, where W2 is square
says: The gate is still open everywhere
"""


def network_gradients(X, y, W1, b1, W2, b2):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = a1 @ W2 + b2
    powers = np.exp(z2 - z2.max(axis=1, keepdims=True))
    y_hat = powers / powers.sum(axis=1, keepdims=True)
    grad_z2 = (y_hat - np.eye(W2.shape[1])[y]) / len(X)
    grad_z1 = (grad_z2 @ W2.T) * (a1 >= 0)
    return [X.T @ grad_z1, grad_z1.sum(axis=0, keepdims=True), a1.T @ grad_z2, grad_z2.sum(axis=0, keepdims=True)]
