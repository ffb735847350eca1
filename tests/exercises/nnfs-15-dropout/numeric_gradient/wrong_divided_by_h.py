"""Divides by h.

loses: the masks of one seed
loses: other shapes, another step
says: The step must be divided by 2 h
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        below[index] -= h
        grad[index] = (loss_of(above, seed) - loss_of(below, seed)) / h
    return grad
