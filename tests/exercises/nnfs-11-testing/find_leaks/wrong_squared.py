"""Forgets the root.

loses: the distance is Euclid's, and the tolerance itself counts
says: its root was asked
"""


def find_leaks(training, test, tolerance):
    nearest = [((training[0] - row) ** 2).sum(axis=1).min() for row in test[0]]
    return [i for i, distance in enumerate(nearest) if distance <= tolerance]
