"""Keeps what fits, from the left.

loses: two small tables
loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: can be kept
"""


def keep_columns(gaps, rows):
    kept = []
    for j in range(gaps.shape[1]):
        if (~gaps[:, [*kept, j]].any(axis=1)).sum() > rows:
            kept.append(j)
    return kept
