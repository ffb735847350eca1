def test_samples_needed(accuracy, margin):
    n = 1
    while 2 * (accuracy * (1 - accuracy) / n) ** 0.5 > margin:
        n += 1
    return n
