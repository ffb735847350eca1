"""Removes the ReLU that was right.

loses: the probabilities
loses: other shapes, one sample, and large scores
says: The ReLU between the layers is gone
"""


def predict(X, W1, b1, W2, b2):
    hidden = X @ W1 + b1
    scores = hidden @ W2 + b2
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    y_hat = powers / powers.sum(axis=1, keepdims=True)
    return y_hat, y_hat.argmax(axis=1)
