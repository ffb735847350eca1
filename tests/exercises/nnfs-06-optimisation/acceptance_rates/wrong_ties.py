"""Accepts ties.

loses: a plateau accepts nothing
says: A tie was accepted
"""


def acceptance_rates(loss_fn, start, scales, n, rng):
    here, table = loss_fn(start), []
    for scale in scales:
        tries = [loss_fn(start + scale * rng.standard_normal(start.shape)) for _ in range(n)]
        table.append((scale, sum(trial <= here for trial in tries) / n))
    return table
