"""Rounds to the nearest.

loses: small and wide margins, high and low accuracies, 0 and 1
says: rounded to the nearest
"""


def test_samples_needed(accuracy, margin):
    return max(1, round(4 * accuracy * (1 - accuracy) / margin**2))
