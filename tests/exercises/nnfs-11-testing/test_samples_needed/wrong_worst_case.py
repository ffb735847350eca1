"""Always expects the worst.

loses: a margin of two percent at the accuracy of the book
loses: small and wide margins, high and low accuracies, 0 and 1
says: accuracy one half
"""


def test_samples_needed(accuracy, margin):
    return int(np.ceil(1 / margin**2))
