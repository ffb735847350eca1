"""Unit by unit."""


def dead_units(X, W1):
    dead = []
    for unit in range(W1.shape[1]):
        if not any(row @ W1[:, unit] > 0 for row in X):
            dead.append(unit)
    return np.array(dead, dtype=int)
