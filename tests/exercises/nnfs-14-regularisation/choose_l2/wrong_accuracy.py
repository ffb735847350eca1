"""Chooses by accuracy.

loses: other data, four factors out of order
says: highest accuracy
"""


def choose_l2(X, y, X_val, y_val, candidates, seed):
    losses, right = {}, {}
    for factor in candidates:
        rng = np.random.default_rng(seed)
        first = nn.Dense(2, 16, rng=rng, scale=0.5, penalty_W=nn.Penalty(l2=factor))
        network = nn.Network(first, nn.ReLU(), nn.Dense(16, 2, rng=rng, scale=0.5))
        loss = nn.SoftmaxCrossEntropy()
        nn.train(network, X, y, loss=loss, optimizer=nn.Adam(lr=0.05), epochs=100)
        right[factor] = nn.evaluate(network, X_val, y_val, loss).accuracy
        losses[factor] = nn.evaluate(network, X_val, y_val, loss).loss
    return max(right, key=right.get), losses
