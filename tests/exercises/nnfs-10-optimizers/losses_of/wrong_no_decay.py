"""Forgets the decay of one rule.

loses: all five rules, other data, 25 epochs
"""


def losses_of(name, X, y, sizes, seed, epochs):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    network = nn.Network(nn.Dense(d, hidden, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(hidden, k, rng=rng, scale=0.5))
    optimizer = {
        "sgd": nn.SGD(lr=0.5),
        "momentum": nn.SGD(lr=0.2, momentum=0.9),
        "adagrad": nn.AdaGrad(lr=0.3),
        "rmsprop": nn.RMSProp(lr=0.01),
        "adam": nn.Adam(lr=0.02, decay=0.01),
    }[name]
    loss, losses = nn.SoftmaxCrossEntropy(), []
    for _ in range(epochs):
        losses.append(loss.forward(network.forward(X), y))
        network.backward(loss.backward())
        optimizer.step(network.parameters())
    return losses
