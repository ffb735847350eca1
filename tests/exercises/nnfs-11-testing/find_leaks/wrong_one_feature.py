"""Looks at the first feature only.

loses: one copy and two near copies
says: All features count
"""


def find_leaks(training, test, tolerance):
    return [i for i, row in enumerate(test[0]) if np.abs(training[0] - row)[:, 0].min() <= tolerance]
