"""Asks for more complete rows than were asked.

loses: two small tables
says: can be kept with 2 complete rows
"""


def keep_columns(gaps, rows):
    d = gaps.shape[1]
    choices = [list(kept) for k in range(d, -1, -1) for kept in itertools.combinations(range(d), k)]
    return next((kept for kept in choices if (~gaps[:, kept].any(axis=1)).sum() > rows), [])
