"""Looks for the best sample of each class.

loses: loss and accuracy on five samples
loses: class indices or one-hot rows, one sample or many
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    if y.ndim == 2:
        y = y.argmax(axis=1)
    scores = scores - scores.max(axis=1, keepdims=True)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.mean(), (np.resize(scores.argmax(axis=0), len(y)) == y).mean()
