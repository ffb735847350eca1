"""Rounds down and adds 1.

loses: small and wide margins, high and low accuracies, 0 and 1
says: Exactly 64 are enough there
"""


def test_samples_needed(accuracy, margin):
    return int(4 * accuracy * (1 - accuracy) / margin**2) + 1
