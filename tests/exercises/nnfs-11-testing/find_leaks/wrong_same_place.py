"""Compares row i with row i.

loses: one copy and two near copies
loses: tolerance 0 finds exact copies, and only these
loses: the distance is Euclid's, and the tolerance itself counts
says: row i only
"""


def find_leaks(training, test, tolerance):
    m = min(len(training[0]), len(test[0]))
    return np.flatnonzero(np.linalg.norm(training[0][:m] - test[0][:m], axis=1) <= tolerance)
