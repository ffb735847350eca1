def losses_of(name, X, y, sizes, seed, epochs):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    network = nn.Network(nn.Dense(d, hidden, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(hidden, k, rng=rng, scale=0.5))
    optimizer = {
        "sgd": nn.SGD(lr=0.5),
        "momentum": nn.SGD(lr=0.2, decay=0.01, momentum=0.9),
        "adagrad": nn.AdaGrad(lr=0.3),
        "rmsprop": nn.RMSProp(lr=0.01),
        "adam": nn.Adam(lr=0.02, decay=0.01),
    }[name]
    loss = nn.SoftmaxCrossEntropy()

    def go(left):
        if left == 0:
            return []
        here = loss.forward(network.forward(X), y)
        network.backward(loss.backward())
        optimizer.step(network.parameters())
        return [here, *go(left - 1)]

    return go(epochs)
