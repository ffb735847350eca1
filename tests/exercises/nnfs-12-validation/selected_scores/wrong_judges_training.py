"""Judges the rows that train.

loses: thirty rows of noise, two hundred columns
loses: other sizes, with and without a signal
says: The rows that train are judged
"""


def selected_scores(X, y, fold, m):
    scores = []
    for f in range(fold.max() + 1):
        rest = fold != f
        means = np.array([X[rest & (y == c)].mean(axis=0) for c in (0, 1)])
        columns = np.argsort(np.abs(means[1] - means[0]))[-m:]
        distances = [np.linalg.norm((X[rest] - mean)[:, columns], axis=1) for mean in means]
        scores.append(np.mean(np.argmin(distances, axis=0) == y[rest]))
    return scores
