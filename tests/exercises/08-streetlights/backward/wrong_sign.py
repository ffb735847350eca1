"""Wanted minus predicted.

loses: output weights, the signal of the text
says: The sign is turned
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = y - a1 @ W2
    delta_1 = delta_2 @ W2.T * (z1 > 0)
    return X.T @ delta_1, a1.T @ delta_2
