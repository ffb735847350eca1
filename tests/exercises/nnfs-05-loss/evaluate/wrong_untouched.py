"""The broken function.

loses: five samples, two at a time
loses: 23 samples, at sizes from 1 to 100
says: behind the last full batch are missing
"""


def evaluate(y_hat, y, size):
    losses, shares, sizes = [], [], []
    for start in range(0, len(y) - size, size):
        rows = y_hat[start : start + size]
        labels = y[start : start + size]
        picked = rows[np.arange(len(labels)), labels]
        losses.append(np.mean(-np.log(picked)))
        shares.append(np.mean(rows.argmax(axis=1) == labels))
        sizes.append(len(labels))
    return np.mean(losses), np.mean(shares)
