"""Subtracts the mean of the rest from X itself; distances are the same, X is not.

loses: no argument is changed
says: work on a copy
"""


def selected_scores(X, y, fold, m):
    scores = []
    for f in range(fold.max() + 1):
        held = fold == f
        X -= X[~held].mean(axis=0)
        means = np.array([X[~held & (y == c)].mean(axis=0) for c in (0, 1)])
        columns = np.argsort(np.abs(means[1] - means[0]))[-m:]
        distances = [np.linalg.norm((X[held] - mean)[:, columns], axis=1) for mean in means]
        scores.append(np.mean(np.argmin(distances, axis=0) == y[held]))
    return scores
