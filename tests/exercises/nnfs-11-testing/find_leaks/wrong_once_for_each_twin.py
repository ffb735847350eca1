"""Names a test row once for each of its twins.

loses: the distance is Euclid's, and the tolerance itself counts
says: counts once
"""


def find_leaks(training, test, tolerance):
    return [i for i, r in enumerate(test[0]) for t in training[0] if np.linalg.norm(t - r) <= tolerance]
