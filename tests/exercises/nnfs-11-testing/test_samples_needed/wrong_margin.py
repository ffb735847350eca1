"""Forgets to square.

loses: a margin of two percent at the accuracy of the book
"""


def test_samples_needed(accuracy, margin):
    return max(1, int(np.ceil(2 * accuracy * (1 - accuracy) / margin)))
