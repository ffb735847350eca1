"""A fixed step of a ten-thousandth.

loses: from 20 away
loses: from 5000 away
says: From 20 away
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss = start, loss_fn(start)
    for _ in range(n - 1):
        trial = best + 0.0001 * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
    return best
