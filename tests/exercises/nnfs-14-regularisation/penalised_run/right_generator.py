def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    first = nn.Dense(d, hidden, rng=rng, scale=0.5, penalty_W=nn.Penalty(0.0, l2), penalty_b=nn.Penalty(0.0, l2))
    network = nn.Network(first, nn.ReLU(), nn.Dense(hidden, k, rng=rng, scale=0.5))
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.SGD(lr=0.5)

    def steps():
        for _ in range(epochs):
            yield loss.forward(network.forward(X), y), sum(l2 * (p.value**2).sum() for p in first.parameters())
            network.backward(loss.backward())
            optimizer.step(network.parameters())

    pairs = list(steps())
    return {
        "penalty": [p for _, p in pairs],
        "data_loss": [a for a, _ in pairs],
        "loss": [sum(both) for both in pairs],
        "validation": float(nn.evaluate(network, X_val, y_val, loss)[0]),
    }
