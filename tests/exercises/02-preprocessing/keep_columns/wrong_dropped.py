"""Returns the columns to drop.

loses: two small tables
"""


def keep_columns(gaps, rows):
    d = gaps.shape[1]
    choices = [list(kept) for k in range(d, -1, -1) for kept in itertools.combinations(range(d), k)]
    kept = next(kept for kept in choices if (~gaps[:, kept].any(axis=1)).sum() >= rows)
    return sorted(set(range(d)) - set(kept))
