"""Is content with no sample at all.

loses: small and wide margins, high and low accuracies, 0 and 1
says: At accuracy 0 or 1 the formula gives 0
"""


def test_samples_needed(accuracy, margin):
    return int(np.ceil(4 * accuracy * (1 - accuracy) / margin**2))
