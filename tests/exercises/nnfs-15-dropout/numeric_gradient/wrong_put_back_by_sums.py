"""Puts x back by adding h again, which is not x to the last bit.

loses: X holds what it held, to the last bit
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros_like(X)
    for i in np.ndindex(X.shape):
        X[i] += h
        a = loss_of(X, seed)
        X[i] -= 2 * h
        b = loss_of(X, seed)
        X[i] += h
        grad[i] = (a - b) / (2 * h)
    return grad
