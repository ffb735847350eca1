"""Clips as the book does.

loses: scores in the thousands
says: The probabilities are clipped
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    classes = y.argmax(axis=1) if y.ndim == 2 else y
    y_hat = np.exp(scores - scores.max(axis=1, keepdims=True))
    y_hat = np.clip(y_hat / y_hat.sum(axis=1, keepdims=True), 1e-7, 1 - 1e-7)
    losses = -np.log(y_hat[range(len(X)), classes])
    return losses.mean(), (scores.argmax(axis=1) == classes).mean()
