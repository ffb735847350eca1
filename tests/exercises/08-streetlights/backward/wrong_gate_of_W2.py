"""Switches by the sign of the weight.

loses: hidden weights, the signal of the text
says: it is made from z1
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = a1 @ W2 - y
    delta_1 = delta_2 @ W2.T * (W2.T > 0)
    return X.T @ delta_1, a1.T @ delta_2
