def check_gradients(parameters, gradients, X, y, h=1e-5):
    def loss(parameters):
        W1, b1, W2, b2 = parameters
        z = np.maximum(X @ W1 + b1, 0) @ W2 + b2
        z = z - z.max(axis=1, keepdims=True)
        log_y_hat = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        return -log_y_hat[np.arange(len(X)), y].mean()

    def nudged(which, index, by):
        moved = [array.copy() for array in parameters]
        moved[which][index] += by
        return loss(moved)

    errors = []
    for which, gradient in enumerate(gradients):
        numeric = np.array(
            [(nudged(which, index, h) - nudged(which, index, -h)) / (2 * h) for index in np.ndindex(gradient.shape)]
        ).reshape(gradient.shape)
        errors.append(np.max(np.abs(numeric - gradient)) / max(np.max(np.abs(numeric)), np.max(np.abs(gradient))))
    return errors
