"""Returns a mask.

loses: two small tables
says: is no list of different column numbers
"""


def keep_columns(gaps, rows):
    d = gaps.shape[1]
    choices = [list(kept) for k in range(d, -1, -1) for kept in itertools.combinations(range(d), k)]
    kept = next(kept for kept in choices if (~gaps[:, kept].any(axis=1)).sum() >= rows)
    return [j in kept for j in range(d)]
