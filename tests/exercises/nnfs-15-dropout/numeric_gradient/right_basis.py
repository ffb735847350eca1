def numeric_gradient(loss_of, X, seed, h=1e-5):
    steps = h * np.eye(X.size).reshape(X.size, *X.shape)
    slopes = [(loss_of(X + step, seed) - loss_of(X - step, seed)) / h / 2 for step in steps]
    return np.reshape(slopes, X.shape)
