"""Returns the last try.

loses: from 0.001 away
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss, trial, scale = start, loss_fn(start), start, 1.0
    for _ in range(n - 1):
        trial = best + scale * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss, scale = trial, trial_loss, scale * 1.05
        else:
            scale *= 0.9999
    return trial
