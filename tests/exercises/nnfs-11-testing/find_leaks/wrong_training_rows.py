"""Returns the rows of the training set.

loses: one copy and two near copies
says: those of the test set were asked
"""


def find_leaks(training, test, tolerance):
    return sorted(
        {int(i) for row in test[0] for i in np.flatnonzero(np.linalg.norm(training[0] - row, axis=1) <= tolerance)}
    )
