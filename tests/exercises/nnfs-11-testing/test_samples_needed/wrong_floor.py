"""Rounds down.

loses: a margin of two percent at the accuracy of the book
says: This is rounded down
"""


def test_samples_needed(accuracy, margin):
    return max(1, int(4 * accuracy * (1 - accuracy) / margin**2))
