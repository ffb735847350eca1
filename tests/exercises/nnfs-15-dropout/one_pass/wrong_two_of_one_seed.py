"""Makes a second generator of the same seed for the last layer.

loses: the gradients of a small batch
"""


def one_pass(X, y, sizes, rate, seed):
    d, hidden, k = sizes
    first = nn.Dense(d, hidden, rng=np.random.default_rng(seed), scale=0.5)
    rng = np.random.default_rng(seed)
    last = nn.Dense(hidden, k, rng=rng, scale=0.5)
    network = nn.Network(first, nn.ReLU(), nn.Dropout(rate, rng), last)
    loss = nn.SoftmaxCrossEntropy()
    loss.forward(network.forward(X), y)
    network.backward(loss.backward())
    return [p.grad for p in network.parameters()], network.predict(X)
