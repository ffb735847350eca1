"""Puts the whole remainder into the last fold.

loses: every row judges once, also where n is no multiple of k
says: sizes differ by at most 1
"""

import itertools


def kfold_indices(n, k, seed):
    rows = np.random.default_rng(seed).permutation(n)
    size = n // k
    edges = [f * size for f in range(k)] + [n]
    held = [rows[a:b] for a, b in itertools.pairwise(edges)]
    return [(np.setdiff1d(rows, part), part) for part in held]
