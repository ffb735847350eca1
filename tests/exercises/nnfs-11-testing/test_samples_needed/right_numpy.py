def test_samples_needed(accuracy, margin):
    return np.fmax(1.0, np.ceil((2 * np.sqrt(accuracy - accuracy**2) / margin) ** 2))
