"""Goes on with one generator.

loses: two dimensions, seven seeds
says: a generator of its own
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts, rng = [], np.random.default_rng(seeds[0])
    for _ in seeds:
        count = 1
        while loss_fn(rng.uniform(-1, 1, d)) > target and count < limit:
            count += 1
        counts.append(count)
    return np.median(counts)
