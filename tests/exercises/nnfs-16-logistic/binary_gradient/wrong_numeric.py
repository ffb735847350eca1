"""Central differences of the clipped loss.

loses: outright yes and no
"""


def binary_gradient(y_hat, y):
    def loss(p):
        p = np.clip(p, 1e-7, 1 - 1e-7)
        return -np.log(np.where(y == 1, p, 1 - p)) / y.size

    h = 1e-6
    return (loss(y_hat + h) - loss(y_hat - h)) / (2 * h)
