"""Gradient descent by hand, on products of the features."""


def features(X):
    a, b = X.T
    powers = [a**i * b**j for i in range(7) for j in range(7 - i)]
    return np.column_stack([*powers, np.abs(a), np.abs(b)])


def two_questions(X, Y, X_new):
    F, W = features(X), np.zeros((30, 2))
    velocity = np.zeros_like(W)
    for _ in range(4000):
        p = 1 / (1 + np.exp(-np.clip(F @ W, -50, 50)))
        velocity = 0.9 * velocity - 0.5 * F.T @ (p - Y) / len(X)
        W += velocity
    return (features(X_new) @ W > 0).astype(np.int64)
