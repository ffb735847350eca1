"""Comes back to x, and divides by 2 h.

loses: the masks of one seed
loses: other shapes, another step
says: This is half the gradient
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad, X = np.zeros(X.shape), X.copy()
    for index in np.ndindex(X.shape):
        x = X[index]
        X[index] += h
        above = loss_of(X, seed)
        X[index] -= h
        below = loss_of(X, seed)
        X[index] = x
        grad[index] = (above - below) / (2 * h)
    return grad
