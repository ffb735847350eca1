"""Narrows X in the loop: the second fold chooses among what the first one left.

loses: thirty rows of noise, two hundred columns
loses: other sizes, with and without a signal
"""


def selected_scores(X, y, fold, m):
    scores = []
    for f in range(fold.max() + 1):
        held = fold == f
        means = np.array([X[~held & (y == c)].mean(axis=0) for c in (0, 1)])
        columns = np.argsort(np.abs(means[1] - means[0]))[-m:]
        X, means = X[:, columns], means[:, columns]
        distances = [np.linalg.norm(X[held] - mean, axis=1) for mean in means]
        scores.append(np.mean(np.argmin(distances, axis=0) == y[held]))
    return scores
