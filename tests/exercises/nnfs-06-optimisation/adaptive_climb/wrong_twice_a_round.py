"""Evaluates the best anew each round, and so overdraws the budget.

loses: from 20 away
loses: from 0.001 away
loses: from 5000 away
says: 800 evaluations were allowed
"""


def adaptive_climb(loss_fn, start, n, rng):
    best, scale = start, 1.0
    for _ in range(n):
        trial = best + scale * rng.standard_normal(start.shape)
        if loss_fn(trial) < loss_fn(best):
            best, scale = trial, scale * 1.5
        else:
            scale *= 1.5**-0.25
    return best
