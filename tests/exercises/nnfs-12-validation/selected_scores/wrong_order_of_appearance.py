"""Returns the folds in the order in which they appear.

loses: thirty rows of noise, two hundred columns
"""


def selected_scores(X, y, fold, m):
    s = []
    for f in dict.fromkeys(fold.tolist()):
        h = fold == f
        A, B = X[~h & (y == 0)].mean(0), X[~h & (y == 1)].mean(0)
        c = np.argsort(np.abs(A - B))[-m:]
        d = [np.linalg.norm(X[h][:, c] - Z[c], axis=1) for Z in (A, B)]
        s.append(np.mean(np.argmin(d, axis=0) == y[h]))
    return s
