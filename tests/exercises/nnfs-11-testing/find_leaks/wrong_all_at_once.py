"""Builds all differences at once.

loses: no array of m·n·d numbers
says: more than 8 MB at once
"""


def find_leaks(training, test, tolerance):
    squares = (test[0][:, np.newaxis] - training[0]) ** 2
    return np.flatnonzero(np.sqrt(squares.sum(axis=2)).min(axis=1) <= tolerance)
