"""Makes a new optimizer for every step.

loses: all five rules, other data, 25 epochs
"""


def losses_of(name, X, y, sizes, seed, epochs):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    network = nn.Network(nn.Dense(d, hidden, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(hidden, k, rng=rng, scale=0.5))
    makers = {
        "sgd": lambda: nn.SGD(lr=0.5),
        "momentum": lambda: nn.SGD(lr=0.2, decay=0.01, momentum=0.9),
        "adagrad": lambda: nn.AdaGrad(lr=0.3),
        "rmsprop": lambda: nn.RMSProp(lr=0.01),
        "adam": lambda: nn.Adam(lr=0.02, decay=0.01),
    }
    loss, losses = nn.SoftmaxCrossEntropy(), []
    for _ in range(epochs):
        losses.append(loss.forward(network.forward(X), y))
        network.backward(loss.backward())
        makers[name]().step(network.parameters())
    return losses
