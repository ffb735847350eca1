"""Ignores h.

loses: other shapes, another step
says: a fixed step was used
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    h = 1e-5
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        below[index] -= h
        grad[index] = (loss_of(above, seed) - loss_of(below, seed)) / (2 * h)
    return grad
