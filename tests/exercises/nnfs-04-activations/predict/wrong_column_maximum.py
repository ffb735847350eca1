"""Leaves the maximum of each column.

loses: the probabilities
loses: other shapes, one sample, and large scores
says: Each column has its own number taken away
"""


def predict(X, W1, b1, W2, b2):
    hidden = np.maximum(X @ W1 + b1, 0)
    scores = hidden @ W2 + b2
    powers = np.exp(scores - scores.max(axis=0))
    y_hat = powers / powers.sum(axis=1, keepdims=True)
    return y_hat, y_hat.argmax(axis=1)
