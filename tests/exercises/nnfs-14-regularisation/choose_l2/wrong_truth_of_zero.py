"""Takes the best factor 0 for none.

loses: a single candidate, and two of which 0 is the best
"""


def choose_l2(X, y, X_val, y_val, candidates, seed):
    losses = {}
    for _i, f in enumerate(candidates):
        rng = np.random.default_rng(seed)
        network = nn.Network(
            nn.Dense(2, 16, rng=rng, scale=0.5, penalty_W=nn.Penalty(l2=f)),
            nn.ReLU(),
            nn.Dense(16, 2, rng=rng, scale=0.5),
        )
        loss = nn.SoftmaxCrossEntropy()
        nn.train(network, X, y, loss=loss, optimizer=nn.Adam(lr=0.05), epochs=100)
        losses[f] = nn.evaluate(network, X_val, y_val, loss).loss
    best = None
    for f in candidates:
        if not best or losses[f] < losses[best]:
            best = f
    return best, losses
