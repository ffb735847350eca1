def check_gradients(parameters, gradients, X, y, h=1e-5):
    def loss(parameters):
        W1, b1, W2, b2 = parameters
        z = np.maximum(X @ W1 + b1, 0) @ W2 + b2
        z = z - z.max(axis=1, keepdims=True)
        log_y_hat = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        return -log_y_hat[np.arange(len(X)), y].mean()

    errors = ()
    for which, gradient in enumerate(gradients):
        worst = size = 0.0
        flat = parameters[which].ravel()
        for m, claimed in enumerate(gradient.ravel()):
            values = []
            for sign in (1, -1):
                moved = flat.copy()
                moved[m] += sign * h
                others = list(parameters)
                others[which] = moved.reshape(gradient.shape)
                values.append(loss(others))
            slope = (values[0] - values[1]) / h / 2
            worst, size = max(worst, abs(slope - claimed)), max(size, abs(slope), abs(claimed))
        errors += (worst / size,)
    return list(errors)
