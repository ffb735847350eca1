"""Keeps the 2 of the slope.

loses: output weights, the signal of the text
says: factor 2
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = 2 * (a1 @ W2 - y)
    delta_1 = delta_2 @ W2.T * (z1 > 0)
    return X.T @ delta_1, a1.T @ delta_2
