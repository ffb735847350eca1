"""Loses the digits in a difference of large squares.

loses: tolerance 0 finds exact copies, and only these
"""


def find_leaks(training, test, tolerance):
    A, B = test[0], training[0]
    squares = (A**2).sum(axis=1)[:, np.newaxis] - 2 * A @ B.T + (B**2).sum(axis=1)
    return np.flatnonzero(np.sqrt(np.maximum(squares, 0)).min(axis=1) <= tolerance)
