def find_leaks(training, test, tolerance):
    found = np.zeros(len(test[0]), dtype=bool)
    for row in training[0]:
        found |= np.sqrt(np.einsum("ij,ij->i", test[0] - row, test[0] - row)) <= tolerance
    return np.nonzero(found)[0]
