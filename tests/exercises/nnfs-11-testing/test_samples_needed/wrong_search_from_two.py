"""Never considers a single sample.

loses: small and wide margins, high and low accuracies, 0 and 1
"""


def test_samples_needed(accuracy, margin):
    n = 2
    while 2 * np.sqrt(accuracy * (1 - accuracy) / n) > margin:
        n += 1
    return n
