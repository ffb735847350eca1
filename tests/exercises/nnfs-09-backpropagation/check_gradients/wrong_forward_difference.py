"""Nudges to one side only: too coarse to acquit.

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
    here = loss(parameters)
    for array, gradient in zip(parameters, gradients, strict=True):
        numeric = np.zeros_like(array)
        for index in np.ndindex(array.shape):
            old = array[index]
            array[index] = old + h
            numeric[index] = (loss(parameters) - here) / h
            array[index] = old
        size = max(np.abs(numeric).max(), np.abs(gradient).max())
        errors.append(np.abs(numeric - gradient).max() / size)
    return errors
