"""One network for all calls, which goes on learning.

loses: the same again, and each point for itself
says: The same call gave other answers the second time
"""

_rng = np.random.default_rng(0)
_net = nn.Network(nn.Dense(2, 32, rng=_rng, scale=0.5), nn.ReLU(), nn.Dense(32, 2, rng=_rng, scale=0.1))


def two_questions(X, Y, X_new):
    nn.train(_net, X, Y, loss=nn.SigmoidCrossEntropy(), optimizer=nn.Adam(lr=0.02), epochs=500)
    return (_net.predict(X_new) > 0).astype(int)
