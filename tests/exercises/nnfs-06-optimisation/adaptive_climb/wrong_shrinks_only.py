"""Shortens after a failure and never lengthens.

loses: from 20 away
loses: from 5000 away
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss, scale = start, loss_fn(start), 1.0
    for _ in range(n - 1):
        trial = best + scale * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
        else:
            scale *= 0.97
    return best
