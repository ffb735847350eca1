"""Plain Python, unit by unit."""


def rebuild(X, y, W1, W2, lr, epochs):
    d, h = W1.shape
    into, out = W1.tolist(), W2[:, 0].tolist()
    totals = []
    for _ in range(epochs):
        total = 0.0
        for row, wanted in zip(X.tolist(), y[:, 0].tolist(), strict=True):
            a1 = [max(sum(row[r] * into[r][j] for r in range(d)), 0.0) for j in range(h)]
            miss = sum(a1[j] * out[j] for j in range(h)) - wanted
            total += miss**2
            for j in range(h):
                if a1[j] > 0:
                    back = miss * out[j]
                    out[j] -= lr * miss * a1[j]
                    for r in range(d):
                        into[r][j] -= lr * back * row[r]
        totals.append(total)
    return np.array(totals)
