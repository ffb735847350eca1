"""Lets the library's layer do it.

loses: everything
says: Multiply the matrices yourself
"""


def two_layers(X, W1, b1, W2, b2):
    first = nn.Dense(*W1.T.shape, rng=rng)
    first.W.value, first.b.value = W1.T, b1
    second = nn.Dense(*W2.T.shape, rng=rng)
    second.W.value, second.b.value = W2.T, b2
    return second.forward(first.forward(X))
