"""Multiplies the layers into one."""


def two_layers(X, W1, b1, W2, b2):
    return X @ (W2 @ W1).T + W2 @ b1 + b2
