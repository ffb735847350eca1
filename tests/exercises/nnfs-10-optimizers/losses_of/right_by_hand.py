def new_optimizer(name):
    if name in ("sgd", "momentum"):
        return nn.SGD(0.5) if name == "sgd" else nn.SGD(0.2, 0.01, 0.9)
    if name == "adam":
        return nn.Adam(lr=0.02, decay=0.01)
    return nn.AdaGrad(lr=0.3) if name == "adagrad" else nn.RMSProp(lr=0.01)


def losses_of(name, X, y, sizes, seed, epochs):
    draws = np.random.default_rng(seed)
    first = nn.Dense(sizes[0], sizes[1], rng=draws, scale=0.5)
    last = nn.Dense(sizes[1], sizes[2], rng=draws, scale=0.5)
    gate, loss, optimizer = nn.ReLU(), nn.SoftmaxCrossEntropy(), new_optimizer(name)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        losses[epoch] = loss.forward(last.forward(gate.forward(first.forward(X))), y)
        first.backward(gate.backward(last.backward(loss.backward())))
        optimizer.step([first.W, first.b, last.W, last.b])
    return losses
