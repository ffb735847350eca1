def two_questions(X, Y, X_new):
    rng = np.random.default_rng(5)
    net = nn.Network(nn.Dense(2, 40, rng=rng, scale=1.0), nn.ReLU(), nn.Dense(40, 2, rng=rng, scale=0.1))
    nn.train(net, X, Y, loss=nn.SigmoidCrossEntropy(), optimizer=nn.RMSProp(lr=0.01), epochs=600)
    return [[int(s > 0) for s in row] for row in net.predict(X_new)]
