"""Takes the sum of the differences for the distance.

loses: the distance is Euclid's, and the tolerance itself counts
says: sum of the differences
"""


def find_leaks(training, test, tolerance):
    return [i for i, row in enumerate(test[0]) if np.abs(training[0] - row).sum(axis=1).min() <= tolerance]
