"""Row by row."""


def one_hot(y, k):
    Y = np.zeros((len(y), k))
    for i, label in enumerate(y):
        if not 0 <= label < k:
            raise ValueError(f"label {label} of {k} classes")
        Y[i, label] = 1.0
    return Y
