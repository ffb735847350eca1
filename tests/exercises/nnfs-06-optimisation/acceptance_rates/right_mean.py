def acceptance_rates(loss_fn, start, scales, n, rng):
    def rate(scale):
        steps = scale * rng.standard_normal((n, *start.shape))
        return np.mean(np.array([loss_fn(start + step) for step in steps]) < loss_fn(start))

    return [(float(scale), rate(scale)) for scale in scales]
