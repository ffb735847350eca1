def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)

    def deal(classes, start):
        if not classes:
            return {}
        rows = rng.permutation(np.flatnonzero(y == classes[0])).tolist()
        return {i: (start + j) % k for j, i in enumerate(rows)} | deal(classes[1:], start + len(rows))

    dealt = deal(sorted(set(y.tolist())), 0)
    return [dealt[i] for i in range(len(y))]
