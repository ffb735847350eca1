"""Scores the validation data between forward and backward: the gradients are of the wrong pass.

loses: loss, data loss and penalty of four epochs
"""


def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    d, hidden, k = sizes
    rng, price = np.random.default_rng(seed), nn.Penalty(l2=l2)
    network = nn.Network(
        nn.Dense(d, hidden, rng=rng, scale=0.5, penalty_W=price, penalty_b=price),
        nn.ReLU(),
        nn.Dense(hidden, k, rng=rng, scale=0.5),
    )
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.SGD(lr=0.5)
    book = {"loss": [], "data_loss": [], "penalty": []}
    for _ in range(epochs):
        a, p = loss.forward(network.forward(X), y), network.penalty()
        v = nn.evaluate(network, X_val, y_val, loss).loss
        book["loss"].append(a + p)
        book["data_loss"].append(a)
        book["penalty"].append(p)
        network.backward(loss.backward())
        optimizer.step(network.parameters())
    return book | {"validation": v}
