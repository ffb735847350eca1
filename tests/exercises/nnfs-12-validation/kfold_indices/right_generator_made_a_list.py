import functools


@functools.cache
def _shuffled(n, seed):
    return tuple(np.random.default_rng([seed, 7]).permutation(n).tolist())


def listed(f):
    @functools.wraps(f)
    def g(*args):
        return list(f(*args))

    return g


@listed
def kfold_indices(n, k, seed):
    rows = _shuffled(n, seed)
    for f in range(k):
        yield [i for j, i in enumerate(rows) if j % k != f], list(rows[f::k])
