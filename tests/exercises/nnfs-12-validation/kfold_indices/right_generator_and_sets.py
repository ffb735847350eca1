def kfold_indices(n, k, seed):
    order = np.random.RandomState(seed).permutation(n).tolist()

    def pairs():
        for f in range(k):
            held = set(order[f::k])
            yield set(range(n)) - held, held

    return [tuple(np.array(sorted(part)) for part in pair) for pair in pairs()]
