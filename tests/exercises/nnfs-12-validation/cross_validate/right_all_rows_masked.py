def cross_validate(build, X, y, fold):
    k = fold.max() + 1
    hit = np.empty((k, len(y)))
    for f in range(k):
        learn, predict = build()
        learn(X[fold != f], y[fold != f])
        hit[f] = predict(X) == y
    own = (np.arange(k)[:, None] == fold) * 1.0
    held = (hit * own).sum(1) / own.sum(1)
    train = np.einsum("fn,fn->f", hit, 1 - own) / (1 - own).sum(1)
    return held.mean(), held.std(), train.mean()
