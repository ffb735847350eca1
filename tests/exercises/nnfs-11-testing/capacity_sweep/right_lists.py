def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model, row = fit(size, *training), [size]
        for X, y in (training, test):
            row.append((np.asarray(predict(model, X)) == y).mean())
        table.append(row)
    return table
