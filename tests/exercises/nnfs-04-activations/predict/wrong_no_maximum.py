"""Takes nothing away from the scores.

loses: other shapes, one sample, and large scores
says: its own maximum
"""


def predict(X, W1, b1, W2, b2):
    hidden = np.maximum(X @ W1 + b1, 0)
    scores = hidden @ W2 + b2
    powers = np.exp(scores)
    y_hat = powers / powers.sum(axis=1, keepdims=True)
    return y_hat, y_hat.argmax(axis=1)
