"""Writes the gradient into X.

loses: the masks of one seed
loses: X holds what it held, to the last bit
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = X
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        below[index] -= h
        grad[index] = (loss_of(above, seed) - loss_of(below, seed)) / (2 * h)
    return grad
