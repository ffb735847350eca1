from itertools import pairwise


def losses_of(name, X, y, sizes, seed, epochs):
    makers = {
        "sgd": (nn.SGD, {"lr": 0.5}),
        "momentum": (nn.SGD, {"lr": 0.2, "decay": 0.01, "momentum": 0.9}),
        "adagrad": (nn.AdaGrad, {"lr": 0.3}),
        "rmsprop": (nn.RMSProp, {"lr": 0.01}),
        "adam": (nn.Adam, {"lr": 0.02, "decay": 0.01}),
    }
    kind, options = makers[name]
    optimizer, rng = kind(**options), np.random.default_rng(seed)
    dense = [nn.Dense(d, k, rng=rng, scale=0.5) for d, k in pairwise(sizes)]
    network = nn.Network(dense[0], nn.ReLU(), dense[1])
    losses = []
    while len(losses) < epochs:
        scores = network.forward(X)
        y_hat = np.exp(scores - scores.max(axis=1, keepdims=True))
        y_hat /= y_hat.sum(axis=1, keepdims=True)
        losses.append(-np.log(y_hat[np.arange(len(y)), y]).mean())
        network.backward((y_hat - np.eye(sizes[2])[y]) / len(y))
        optimizer.step(network.parameters())
    return tuple(losses)
