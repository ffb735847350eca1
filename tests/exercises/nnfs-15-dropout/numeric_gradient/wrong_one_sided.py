"""A one-sided difference.

loses: other shapes, another step
says: This is a one-sided difference
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        grad[index] = (loss_of(above, seed) - loss_of(below, seed)) / h
    return grad
