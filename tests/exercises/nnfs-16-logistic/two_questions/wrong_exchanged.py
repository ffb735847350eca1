"""The columns change places.

loses: the circle and the diagonal, new points
loses: other questions
loses: the same again, and each point for itself
says: The two columns are exchanged
"""


def two_questions(X, Y, X_new):
    rng = np.random.default_rng(0)
    network = nn.Network(nn.Dense(2, 32, rng=rng, scale=0.5), nn.ReLU(), nn.Dense(32, 2, rng=rng, scale=0.1))
    nn.train(network, X, Y, loss=nn.SigmoidCrossEntropy(), optimizer=nn.Adam(lr=0.02), epochs=500)
    return (network.predict(X_new) > 0).astype(int)[:, ::-1]
