"""Refuses a size above n.

loses: 23 samples, at sizes from 1 to 100
says: batches of 100
"""


def evaluate(y_hat, y, size):
    if size > len(y):
        return 0.0, 0.0
    picked = y_hat[np.arange(len(y)), y]
    return np.mean(-np.log(picked)), np.mean(y_hat.argmax(axis=1) == y)
