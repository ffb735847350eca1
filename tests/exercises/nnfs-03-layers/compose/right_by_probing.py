"""Sends zeros and unit vectors through both layers."""


def compose(W1, b1, W2, b2):
    b = (np.zeros((1, W1.shape[0])) @ W1 + b1) @ W2 + b2
    W = (np.eye(W1.shape[0]) @ W1 + b1) @ W2 + b2 - b
    return W, b
