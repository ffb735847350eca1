def find_leaks(training, test, tolerance):
    squares = np.zeros((len(test[0]), len(training[0])))
    for j in range(test[0].shape[1]):
        squares += np.subtract.outer(test[0][:, j], training[0][:, j]) ** 2
    return np.flatnonzero((np.sqrt(squares) <= tolerance).any(axis=1))
