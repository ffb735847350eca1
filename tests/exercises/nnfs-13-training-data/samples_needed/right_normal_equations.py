def samples_needed(sizes, errors, target):
    A = np.column_stack([np.ones(len(sizes)), np.log(sizes)])
    a, b = np.linalg.solve(A.T @ A, A.T @ np.log(errors))
    if not b < 0:
        raise ValueError("no promise")
    return np.int64(max(1, np.ceil(np.exp((np.log(target) - a) / b))))
