"""Sample by sample."""


def nll(y_hat, y):
    total = 0.0
    for row, label in zip(y_hat, y, strict=True):
        p = min(max(row[label], 1e-7), 1 - 1e-7)
        total -= np.log(p)
    return total / len(y_hat)
