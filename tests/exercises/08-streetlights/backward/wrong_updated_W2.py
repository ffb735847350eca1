"""Sends delta back through weights already updated.

loses: hidden weights, the signal of the text
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = a1 @ W2 - y
    W2 = W2 - 0.1 * a1.T @ delta_2
    delta_1 = delta_2 @ W2.T * (z1 > 0)
    return X.T @ delta_1, a1.T @ delta_2
