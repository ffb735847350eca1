"""Always the seed of the example.

loses: other shapes, another step
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        below[index] -= h
        grad[index] = (loss_of(above, 3) - loss_of(below, 3)) / (2 * h)
    return grad
