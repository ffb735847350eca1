def _net(X, Y):
    rng = np.random.default_rng(3)
    net = nn.Network(nn.Dense(2, 64, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(64, 2, rng=rng, scale=0.1))
    nn.train(net, X, Y.astype(bool), loss=nn.SigmoidCrossEntropy(), optimizer=nn.Adam(lr=0.02), epochs=400)
    return net


def two_questions(X, Y, X_new):
    return _net(X, Y).predict(X_new) > 0
