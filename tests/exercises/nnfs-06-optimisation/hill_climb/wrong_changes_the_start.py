"""Works in the arrays of the start.

loses: the start stays as it is
says: work on a copy
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = start
    best_loss = loss_fn(best)
    history = [best_loss]
    for _ in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in best]
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best_loss = trial_loss
            for p, new in zip(best, trial, strict=True):
                p[...] = new
        history.append(best_loss)
    return best, np.array(history)
