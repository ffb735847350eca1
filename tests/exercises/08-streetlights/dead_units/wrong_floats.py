"""Indices as floats.

loses: negative inputs, a sum of exactly 0, and a layer in which all live
says: Indices are whole numbers
"""


def dead_units(X, W1):
    return np.array([float(j) for j in range(W1.shape[1]) if not any(x @ W1[:, j] > 0 for x in X)])
