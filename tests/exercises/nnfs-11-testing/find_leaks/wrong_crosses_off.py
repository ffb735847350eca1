"""Crosses off a training row that was found: its other twins are missed.

loses: the distance is Euclid's, and the tolerance itself counts
"""


def find_leaks(training, test, tolerance):
    left, out = list(training[0]), []
    for i, r in enumerate(test[0]):
        for j, t in enumerate(left):
            if np.linalg.norm(t - r) <= tolerance:
                out.append(i)
                del left[j]
                break
    return out
