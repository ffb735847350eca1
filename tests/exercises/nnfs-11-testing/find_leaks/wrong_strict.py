"""Leaves the tolerance itself out.

loses: tolerance 0 finds exact copies, and only these
loses: the distance is Euclid's, and the tolerance itself counts
says: equal counts
"""


def find_leaks(training, test, tolerance):
    nearest = [np.sqrt(((training[0] - row) ** 2).sum(axis=1)).min() for row in test[0]]
    return [i for i, distance in enumerate(nearest) if distance < tolerance]
