"""Takes a step while it evaluates.

loses: parameters, samples and labels stay as they are
says: changed its argument `parameters`
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    if y.ndim == 2:
        y = y.argmax(axis=1)
    scores = scores - scores.max(axis=1, keepdims=True)
    W2 -= 0.1 * np.maximum(X @ W1 + b1, 0).T @ np.exp(scores)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.mean(), (scores.argmax(axis=1) == y).mean()
