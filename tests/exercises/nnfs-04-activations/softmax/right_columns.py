def softmax(Z):
    shifted = Z - np.max(Z, axis=1)[:, np.newaxis]
    powers = np.e**shifted
    return powers / np.sum(powers, axis=1).reshape(-1, 1)
