"""Compares labels.

loses: one copy and two near copies
loses: tolerance 0 finds exact copies, and only these
loses: the distance is Euclid's, and the tolerance itself counts
says: Labels are compared instead of rows
"""


def find_leaks(training, test, tolerance):
    return np.flatnonzero(np.isin(test[1], training[1]))
