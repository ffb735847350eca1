"""Shortens after a success, lengthens after a failure.

loses: from 20 away
loses: from 0.001 away
loses: from 5000 away
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss, scale = start, loss_fn(start), 1.0
    for _ in range(n - 1):
        trial = best + scale * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss, scale = trial, trial_loss, scale / 1.5
        else:
            scale *= 1.5**0.25
    return best
