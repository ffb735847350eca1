"""Adds the losses up.

loses: loss and accuracy on five samples
says: This is the sum of the losses
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    if y.ndim == 2:
        y = y.argmax(axis=1)
    scores = scores - scores.max(axis=1, keepdims=True)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.sum(), (scores.argmax(axis=1) == y).mean()
