"""Rounds instead of measuring.

loses: tolerance 0 finds exact copies, and only these
loses: the distance is Euclid's, and the tolerance itself counts
says: Only exact copies are copies at tolerance 0
"""


def find_leaks(training, test, tolerance):
    rows = {tuple(row) for row in training[0].round(1).tolist()}
    return [i for i, row in enumerate(test[0].round(1).tolist()) if tuple(row) in rows]
