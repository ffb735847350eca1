"""Adds h back: rounding leaves a trace.

loses: every parameter holds its old number, to the last bit
"""


def check_gradients(parameters, gradients, X, y, h=1e-5):
    def loss(parameters):
        W1, b1, W2, b2 = parameters
        z = np.maximum(X @ W1 + b1, 0) @ W2 + b2
        z = z - z.max(axis=1, keepdims=True)
        log_y_hat = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        return -log_y_hat[np.arange(len(X)), y].mean()

    errors = []
    for array, gradient in zip(parameters, gradients, strict=True):
        numeric = np.zeros_like(array)
        for index in np.ndindex(array.shape):
            array[index] += h
            above = loss(parameters)
            array[index] -= 2 * h
            numeric[index] = (above - loss(parameters)) / (2 * h)
            array[index] += h
        size = max(np.abs(numeric).max(), np.abs(gradient).max())
        errors.append(np.abs(numeric - gradient).max() / size)
    return errors
