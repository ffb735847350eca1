import itertools


def kfold_indices(n, k, seed):
    rows = np.arange(n, dtype=np.int32)
    np.random.Generator(np.random.PCG64(seed)).shuffle(rows)
    edges = np.round(np.linspace(0, n, k + 1)).astype(int)
    return [[np.delete(rows, np.s_[a:b]), rows[a:b]] for a, b in itertools.pairwise(edges)]
