"""Scores everything against the labels that came first, those of training.

loses: class indices or one-hot rows, one sample or many
loses: scores in the thousands
"""

seen = {}


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    y = seen.setdefault("labels", y if y.ndim == 1 else y.argmax(axis=1))
    scores = scores - scores.max(axis=1, keepdims=True)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.mean(), (scores.argmax(axis=1) == y).mean()
