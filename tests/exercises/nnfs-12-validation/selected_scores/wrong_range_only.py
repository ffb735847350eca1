"""Mends the range only.

loses: thirty rows of noise, two hundred columns
loses: other sizes, with and without a signal
says: do both inside the loop
"""


def selected_scores(X, y, fold, m):
    gaps = np.abs(X[y == 1].mean(axis=0) - X[y == 0].mean(axis=0))
    X = X[:, np.argsort(gaps)[-m:]]
    means = [X[y == c].mean(axis=0) for c in (0, 1)]
    scores = []
    for f in range(fold.max() + 1):
        held = fold == f
        distances = [np.linalg.norm(X[held] - mean, axis=1) for mean in means]
        scores.append(np.mean(np.argmin(distances, axis=0) == y[held]))
    return scores
