def selected_scores(X, y, fold, m):
    scores = []
    for f in range(int(np.max(fold)) + 1):
        held = np.equal(fold, f)
        train_X, train_y = np.delete(X, np.flatnonzero(held), axis=0), y[~held]
        means = np.stack([train_X[train_y == c].mean(axis=0) for c in (0, 1)])
        order = np.argsort(-np.abs(np.diff(means, axis=0)[0]), kind="stable")
        weight = np.zeros(X.shape[1])
        weight[order[:m]] = 1
        gaps = (X[held][:, np.newaxis] - means) * weight
        scores.append(float(((gaps**2).sum(axis=2).argmin(axis=1) == y[held]).mean()))
    return tuple(scores)
