"""Adds one for safety.

loses: a margin of two percent at the accuracy of the book
loses: small and wide margins, high and low accuracies, 0 and 1
"""


def test_samples_needed(accuracy, margin):
    return int(4 * accuracy * (1 - accuracy) / margin**2 + 1) + 1
