"""By what each unit ever said."""


def dead_units(X, W1):
    spoken = np.maximum(X @ W1, 0).sum(axis=0)
    return np.arange(W1.shape[1])[spoken == 0]
