"""Adds up and forgets to divide.

loses: five samples, two at a time
loses: 23 samples, at sizes from 1 to 100
says: These are sums
"""


def evaluate(y_hat, y, size):
    loss = right = 0.0
    for start in range(0, len(y), size):
        rows, labels = y_hat[start : start + size], y[start : start + size]
        loss += np.sum(-np.log(rows[np.arange(len(labels)), labels]))
        right += np.sum(rows.argmax(axis=1) == labels)
    return loss, right
