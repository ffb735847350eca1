"""Returns the clean rows.

loses: one copy and two near copies
says: These are the clean rows
"""


def find_leaks(training, test, tolerance):
    nearest = [np.sqrt(((training[0] - row) ** 2).sum(axis=1)).min() for row in test[0]]
    return [i for i, distance in enumerate(nearest) if distance > tolerance]
