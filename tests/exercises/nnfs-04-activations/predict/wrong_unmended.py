"""The function as it was.

loses: the probabilities
loses: the class of each sample
loses: other shapes, one sample, and large scores
says: Two mistakes are left
"""


def predict(X, W1, b1, W2, b2):
    hidden = np.maximum(X @ W1 + b1, 0)
    scores = np.maximum(hidden @ W2 + b2, 0)
    powers = np.exp(scores - scores.max(axis=0))
    y_hat = powers / powers.sum(axis=1, keepdims=True)
    return y_hat, y_hat.argmax()
