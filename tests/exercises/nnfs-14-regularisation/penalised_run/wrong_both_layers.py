"""Puts the penalty on the output layer, too.

loses: loss, data loss and penalty of four epochs
loses: 25 epochs on other data
loses: the validation loss, without penalty, after the last step
says: The output layer has a penalty, too
"""


def penalised_run(X, y, X_val, y_val, sizes, l2, seed, epochs):
    d, hidden, k = sizes
    rng, price = np.random.default_rng(seed), nn.Penalty(l2=l2)
    first = nn.Dense(d, hidden, rng=rng, scale=0.5, penalty_W=price, penalty_b=price)
    last = nn.Dense(hidden, k, rng=rng, scale=0.5, penalty_W=price, penalty_b=price)
    network = nn.Network(first, nn.ReLU(), last)
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.SGD(lr=0.5)
    book = {"loss": [], "data_loss": [], "penalty": []}
    for _ in range(epochs):
        data_loss, penalty = loss.forward(network.forward(X), y), network.penalty()
        book["loss"].append(data_loss + penalty)
        book["data_loss"].append(data_loss)
        book["penalty"].append(penalty)
        network.backward(loss.backward())
        optimizer.step(network.parameters())
    return book | {"validation": nn.evaluate(network, X_val, y_val, loss).loss}
