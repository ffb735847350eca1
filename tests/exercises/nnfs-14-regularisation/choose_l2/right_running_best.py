def choose_l2(X, y, X_val, y_val, candidates, seed):
    best, lowest, losses = None, np.inf, {}
    for factor in np.sort(candidates):
        rng = np.random.default_rng(seed)
        first = nn.Dense(2, 16, rng=rng, scale=0.5, penalty_W=nn.Penalty(l2=factor))
        network = nn.Network(first, nn.ReLU(), nn.Dense(16, 2, rng=rng, scale=0.5))
        cross_entropy, adam = nn.SoftmaxCrossEntropy(), nn.Adam(0.05)
        history = nn.train(
            network, X, y, loss=cross_entropy, optimizer=adam, epochs=100, validation=(X_val, y_val), every=100
        )
        assert len(history.loss) == 100
        losses[factor] = np.float64(nn.evaluate(network, X_val, y_val, cross_entropy).loss)
        if losses[factor] < lowest:
            best, lowest = factor, losses[factor]
    return best, losses
