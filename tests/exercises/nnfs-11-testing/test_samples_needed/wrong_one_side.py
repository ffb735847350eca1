"""Takes the root of n for n.

loses: a margin of two percent at the accuracy of the book
says: Square both sides
"""


def test_samples_needed(accuracy, margin):
    return max(1, int(np.ceil(2 * np.sqrt(accuracy * (1 - accuracy)) / margin)))
