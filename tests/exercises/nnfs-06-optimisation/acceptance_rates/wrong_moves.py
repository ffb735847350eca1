"""Moves when a step is accepted.

loses: steps of 0.5, 0.05 and 0.005 in five dimensions
loses: in 21 dimensions the larger step is accepted more rarely
says: every try starts from `start`
"""


def acceptance_rates(loss_fn, start, scales, n, rng):
    place, here, table = start, loss_fn(start), []
    for scale in scales:
        accepted = 0
        for _ in range(n):
            trial = place + scale * rng.standard_normal(start.shape)
            trial_loss = loss_fn(trial)
            if trial_loss < here:
                place, here = trial, trial_loss
                accepted += 1
        table.append((scale, accepted / n))
    return table
