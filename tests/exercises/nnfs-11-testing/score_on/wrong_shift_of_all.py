"""Subtracts the largest score of the whole batch, not that of the row.

loses: scores in the thousands
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    s = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    c = y.argmax(axis=1) if y.ndim == 2 else y
    s2 = s - s.max()
    L = np.log(np.exp(s2).sum(axis=1) + 1e-300) - s2[np.arange(len(X)), c]
    return L.mean(), (s.argmax(axis=1) == c).mean()
