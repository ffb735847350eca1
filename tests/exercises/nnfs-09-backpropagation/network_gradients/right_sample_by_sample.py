def network_gradients(X, y, W1, b1, W2, b2):
    totals = [np.zeros(array.shape) for array in (W1, b1, W2, b2)]
    for x, label in zip(X, y, strict=True):
        z1 = x @ W1 + b1[0]
        a1 = z1 * (z1 > 0)
        z2 = a1 @ W2 + b2[0]
        y_hat = np.exp(z2 - z2.max())
        grad_z2 = y_hat / y_hat.sum()
        grad_z2[label] -= 1
        grad_z1 = (W2 @ grad_z2) * (z1 > 0)
        for total, part in zip(
            totals, [np.outer(x, grad_z1), grad_z1[None], np.outer(a1, grad_z2), grad_z2[None]], strict=True
        ):
            total += part / len(X)
    return tuple(totals)
