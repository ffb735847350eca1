"""Asks for one standard error.

loses: a margin of two percent at the accuracy of the book
loses: small and wide margins, high and low accuracies, 0 and 1
says: two were asked
"""


def test_samples_needed(accuracy, margin):
    return max(1, int(np.ceil(accuracy * (1 - accuracy) / margin**2)))
