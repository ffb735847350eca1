def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss, scale = start, loss_fn(start), 0.1
    for _ in range(n - 1):
        trial = best + scale * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss, scale = trial, trial_loss, scale * 2
        else:
            scale *= 0.85
    return best
