"""Two seeds, two masks.

loses: the masks of one seed
loses: other shapes, another step
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for index in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[index] += h
        below[index] -= h
        grad[index] = (loss_of(above, seed) - loss_of(below, seed + 1)) / (2 * h)
    return grad
