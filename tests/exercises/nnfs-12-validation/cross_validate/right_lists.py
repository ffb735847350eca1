def cross_validate(build, X, y, fold):
    held, train = [], []
    for f in sorted(set(fold.tolist())):
        learn, predict = build()
        inside = [i for i in range(len(y)) if fold[i] == f]
        outside = [i for i in range(len(y)) if fold[i] != f]
        learn(X[outside], y[outside])
        held.append(float(np.mean(predict(X[inside]) == y[inside])))
        train.append(float(np.mean(predict(X[outside]) == y[outside])))
    mean = sum(held) / len(held)
    spread = (sum((score - mean) ** 2 for score in held) / len(held)) ** 0.5
    return mean, spread, sum(train) / len(train)
