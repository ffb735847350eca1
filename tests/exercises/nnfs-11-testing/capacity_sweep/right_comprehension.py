def capacity_sweep(fit, predict, sizes, training, test):
    def accuracy(model, X, y):
        return sum(int(a) == int(b) for a, b in zip(predict(model, X), y, strict=True)) / len(y)

    models = [(size, fit(size, training[0], training[1])) for size in sizes]
    return [(size, accuracy(model, *training), accuracy(model, *test)) for size, model in models]
