"""Returns None where all units live.

loses: negative inputs, a sum of exactly 0, and a layer in which all live
says: Is a `return` missing?
"""


def dead_units(X, W1):
    r = np.flatnonzero((X @ W1 <= 0).all(axis=0))
    return r if len(r) else None
