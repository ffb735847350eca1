def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    numbers = np.random.default_rng(seed)
    priced = {"penalty_W": nn.Penalty(l2=l2), "penalty_b": nn.Penalty(0.0, l2)}
    network = nn.Network(
        nn.Dense(sizes[0], sizes[1], rng=numbers, scale=0.5, **priced),
        nn.ReLU(),
        nn.Dense(sizes[1], sizes[2], rng=numbers, scale=0.5),
    )
    criterion, optimizer = nn.SoftmaxCrossEntropy(), nn.SGD(lr=0.5)
    of_data, of_size = np.zeros(epochs), np.zeros(epochs)
    for epoch in range(epochs):
        of_data[epoch] = criterion.forward(network.forward(X), y)
        W, b = (p.value for p in network.layers[0].parameters())
        of_size[epoch] = l2 * (np.sum(W * W) + np.sum(b * b))
        network.backward(criterion.backward())
        optimizer.step(network.parameters())
    final = criterion.forward(network.predict(X_val), y_val)
    return {"data_loss": of_data, "penalty": of_size, "loss": of_data + of_size, "validation": np.float64(final)}
