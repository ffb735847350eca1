"""Nudges all entries of an array together.

loses: right gradients are acquitted
says: Right gradients were convicted
"""


def check_gradients(parameters, gradients, X, y, h=1e-5):
    def loss(parameters):
        W1, b1, W2, b2 = parameters
        z = np.maximum(X @ W1 + b1, 0) @ W2 + b2
        z = z - z.max(axis=1, keepdims=True)
        log_y_hat = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        return -log_y_hat[np.arange(len(X)), y].mean()

    errors = []
    for i, gradient in enumerate(gradients):
        above = [array + h * (j == i) for j, array in enumerate(parameters)]
        below = [array - h * (j == i) for j, array in enumerate(parameters)]
        numeric = np.full(gradient.shape, (loss(above) - loss(below)) / (2 * h))
        size = max(np.abs(numeric).max(), np.abs(gradient).max())
        errors.append(np.abs(numeric - gradient).max() / size)
    return errors
