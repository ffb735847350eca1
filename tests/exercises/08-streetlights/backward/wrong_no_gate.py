"""Lets deltas pass silent units.

loses: hidden weights, the signal of the text
says: past silent units
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = a1 @ W2 - y
    delta_1 = delta_2 @ W2.T
    return X.T @ delta_1, a1.T @ delta_2
