"""Takes the exponential of the scores as they are.

loses: scores in the thousands
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    if y.ndim == 2:
        y = y.argmax(axis=1)
    losses = np.log(np.exp(scores).sum(axis=1)) - scores[np.arange(len(y)), y]
    return losses.mean(), (scores.argmax(axis=1) == y).mean()
