def evaluations_needed(loss_fn, d, target, limit, seeds):
    def one(seed):
        points = np.random.default_rng(seed).uniform(-1, 1, (limit, d))
        return next((i for i, point in enumerate(points, start=1) if loss_fn(point) <= target), limit)

    counts = sorted(one(seed) for seed in seeds)
    middle = len(counts) // 2
    return counts[middle] if len(counts) % 2 else (counts[middle - 1] + counts[middle]) / 2
