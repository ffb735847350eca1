def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts = []
    for seed in seeds:
        rng, needed = np.random.default_rng(seed), limit
        for count in range(1, limit + 1):
            if loss_fn(rng.uniform(-1, 1, d)) <= target:
                needed = count
                break
        counts.append(needed)
    return float(np.median(counts))
