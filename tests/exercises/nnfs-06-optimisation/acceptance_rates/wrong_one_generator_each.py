"""Draws the same numbers for each scale.

loses: steps of 0.5, 0.05 and 0.005 in five dimensions
says: draws the same numbers
"""


def acceptance_rates(loss_fn, start, scales, n, rng):
    here, table = loss_fn(start), []
    steps = rng.standard_normal((n, *start.shape))
    for scale in scales:
        tries = [loss_fn(start + scale * step) for step in steps]
        table.append((scale, sum(trial < here for trial in tries) / n))
    return table
