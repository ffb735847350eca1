def hill_climb(loss_fn, start, n, scale, rng):
    best, tried = list(start), [loss_fn(start)]
    for _ in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in best]
        trial_loss = loss_fn(trial)
        best = trial if trial_loss < min(tried) else best
        tried.append(trial_loss)
    return best, np.minimum.accumulate(tried)
