"""Shrinks the step by plan, whatever happens.

loses: from 5000 away
says: From 5000 away
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss = start, loss_fn(start)
    for i in range(n - 1):
        trial = best + 10.0 * 0.98**i * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
    return best
