"""Scales the new points by themselves.

loses: the same again, and each point for itself
says: changes with the others in `X_new`
"""


def two_questions(X, Y, X_new):
    X = (X - X.mean(axis=0)) / X.std(axis=0)
    X_new = (X_new - X_new.mean(axis=0)) / X_new.std(axis=0)
    rng = np.random.default_rng(0)
    network = nn.Network(nn.Dense(2, 32, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(32, 2, rng=rng, scale=0.1))
    nn.train(network, X, Y, loss=nn.SigmoidCrossEntropy(), optimizer=nn.Adam(lr=0.02), epochs=500)
    return (network.predict(X_new) > 0).astype(int)
