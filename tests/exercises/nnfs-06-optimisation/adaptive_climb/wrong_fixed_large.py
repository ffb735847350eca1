"""A fixed step of 1.

loses: from 20 away
loses: from 0.001 away
loses: from 5000 away
says: the loss only fell to
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, best_loss = start, loss_fn(start)
    for _ in range(n - 1):
        trial = best + 1.0 * rng.standard_normal(start.shape)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
    return best
