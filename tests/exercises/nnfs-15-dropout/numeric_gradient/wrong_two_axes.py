"""Only for two axes.

loses: other shapes, another step
"""


def numeric_gradient(loss_of, X, seed, h=1e-5):
    grad = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            step = np.zeros(X.shape)
            step[i, j] = h
            grad[i, j] = (loss_of(X + step, seed) - loss_of(X - step, seed)) / (2 * h)
    return grad
