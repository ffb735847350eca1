def find_leaks(training, test, tolerance):
    found = []
    for i in range(len(test[0])):
        if np.any(np.linalg.norm(training[0] - test[0][i], axis=1) <= tolerance):
            found.append(np.int64(i))
    return np.array(found, dtype=int)
