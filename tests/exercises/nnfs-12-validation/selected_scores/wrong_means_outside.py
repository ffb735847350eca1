"""Takes the class means on all rows.

loses: thirty rows of noise, two hundred columns
loses: other sizes, with and without a signal
says: class means are still those of all rows
"""


def selected_scores(X, y, fold, m):
    means = np.array([X[y == c].mean(axis=0) for c in (0, 1)])
    scores = []
    for f in range(fold.max() + 1):
        held = fold == f
        rest = [X[~held & (y == c)].mean(axis=0) for c in (0, 1)]
        columns = np.argsort(np.abs(rest[1] - rest[0]))[-m:]
        distances = [np.linalg.norm((X[held] - mean)[:, columns], axis=1) for mean in means]
        scores.append(np.mean(np.argmin(distances, axis=0) == y[held]))
    return scores
