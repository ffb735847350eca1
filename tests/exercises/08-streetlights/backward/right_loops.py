"""Number by number."""


def backward(X, y, W1, W2):
    grad_W1, grad_W2 = np.zeros(W1.shape), np.zeros(W2.shape)
    for i in range(len(X)):
        z1 = [sum(X[i, r] * W1[r, j] for r in range(W1.shape[0])) for j in range(W1.shape[1])]
        delta_2 = sum(max(z, 0) * W2[j, 0] for j, z in enumerate(z1)) - y[i, 0]
        for j, z in enumerate(z1):
            if z > 0:
                grad_W2[j, 0] += z * delta_2
                for r in range(W1.shape[0]):
                    grad_W1[r, j] += X[i, r] * delta_2 * W2[j, 0]
    return grad_W1, grad_W2
