"""Searches no further than the visible case needs.

loses: small and wide margins, high and low accuracies, 0 and 1
"""


def test_samples_needed(accuracy, margin):
    for n in range(1, 1600):
        if 2 * np.sqrt(accuracy * (1 - accuracy) / n) < margin:
            return n
