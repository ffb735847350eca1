"""Updates the weights it was lent.

loses: data and weights stay as they are
says: work on a copy
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = a1 @ W2 - y
    delta_1 = delta_2 @ W2.T * (z1 > 0)
    grad_W1, grad_W2 = X.T @ delta_1, a1.T @ delta_2
    W1 -= 0.1 * grad_W1
    W2 -= 0.1 * grad_W2
    return grad_W1, grad_W2
