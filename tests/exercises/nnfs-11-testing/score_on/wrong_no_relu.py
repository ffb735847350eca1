"""Forgets the ReLU.

loses: loss and accuracy on five samples
says: The ReLU between the layers is missing
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = (X @ W1 + b1) @ W2 + b2
    if y.ndim == 2:
        y = y.argmax(axis=1)
    scores = scores - scores.max(axis=1, keepdims=True)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.mean(), (scores.argmax(axis=1) == y).mean()
