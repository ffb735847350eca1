"""Adds and subtracts: the last bits are lost.

loses: X holds what it held, to the last bit
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        X[index] += h
        above = loss_of(X, seed)
        X[index] -= 2 * h
        below = loss_of(X, seed)
        X[index] += h
        grad[index] = (above - below) / (2 * h)
    return grad
