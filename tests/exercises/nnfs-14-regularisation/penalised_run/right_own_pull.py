def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    first, relu = nn.Dense(d, hidden, rng=rng, scale=0.5), nn.ReLU()
    last, loss = nn.Dense(hidden, k, rng=rng, scale=0.5), nn.SoftmaxCrossEntropy()
    rows = []
    for _ in range(epochs):
        data_loss = loss.forward(last.forward(relu.forward(first.forward(X))), y)
        rows.append((data_loss, sum(l2 * (p.value**2).sum() for p in first.parameters())))
        first.backward(relu.backward(last.backward(loss.backward())))
        for p in first.parameters():
            p.grad = p.grad + 2 * l2 * p.value
        for p in first.parameters() + last.parameters():
            p.value -= 0.5 * p.grad
    validation = loss.forward(last.forward(relu.forward(first.forward(X_val))), y_val)
    return {
        "loss": [sum(row) for row in rows],
        "data_loss": [row[0] for row in rows],
        "penalty": [row[1] for row in rows],
        "validation": validation,
    }
