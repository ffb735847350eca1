def selected_scores(X, y, fold, m):
    scores = []
    d = X.shape[1]
    for f in range(max(fold) + 1):
        outside = [i for i in range(len(y)) if fold[i] != f]
        means = {}
        for c in (0, 1):
            rows = [i for i in outside if y[i] == c]
            means[c] = [sum(X[i, j] for i in rows) / len(rows) for j in range(d)]
        columns = sorted(range(d), key=lambda j: -abs(means[1][j] - means[0][j]))[:m]
        hits = []
        for i in range(len(y)):
            if fold[i] == f:
                far = [sum((X[i, j] - means[c][j]) ** 2 for j in columns) for c in (0, 1)]
                hits.append((far[1] < far[0]) == bool(y[i]))
        scores.append(sum(hits) / len(hits))
    return scores
