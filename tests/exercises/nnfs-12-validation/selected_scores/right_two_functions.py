def selected_scores(X, y, fold, m):
    def learn(X, y):
        gaps = abs(X[y == 1].mean(axis=0) - X[y == 0].mean(axis=0))
        columns = np.argpartition(gaps, -m)[-m:]
        zero, one = (X[y == c][:, columns].mean(axis=0) for c in (0, 1))
        # nearer to `one`: on its side of the plane half-way between the two
        return lambda points: (points[:, columns] - (zero + one) / 2) @ (one - zero) > 0

    return np.array([np.mean(learn(X[fold != f], y[fold != f])(X[fold == f]) == y[fold == f]) for f in np.unique(fold)])
