def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss, scale, wins = np.array(start), loss_fn(start), 1.0, 0
    for i in range(1, n):
        trial = best + scale * rng.standard_normal(len(best))
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss, wins = trial, trial_loss, wins + 1
        if i % 10 == 0:
            scale *= 2.0 if wins > 2 else 0.5
            wins = 0
    return best
