"""Validates before the last step.

loses: the validation loss, without penalty, after the last step
says: measured before the last step
"""


def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    d, hidden, k = sizes
    rng, price = np.random.default_rng(seed), nn.Penalty(l2=l2)
    first = nn.Dense(d, hidden, rng=rng, scale=0.5, penalty_W=price, penalty_b=price)
    last = nn.Dense(hidden, k, rng=rng, scale=0.5)
    network = nn.Network(first, nn.ReLU(), last)
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.SGD(lr=0.5)
    book = {"loss": [], "data_loss": [], "penalty": []}
    for _ in range(epochs):
        data_loss, penalty = loss.forward(network.forward(X), y), network.penalty()
        book["loss"].append(data_loss + penalty)
        book["data_loss"].append(data_loss)
        book["penalty"].append(penalty)
        held_out = nn.SoftmaxCrossEntropy()
        early = nn.evaluate(network, X_val, y_val, held_out).loss
        loss.forward(network.forward(X), y)
        network.backward(loss.backward())
        optimizer.step(network.parameters())
    return book | {"validation": early}
