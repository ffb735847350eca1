"""Drops the column with most gaps, again and again.

loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: 3 columns can be kept with 3 complete rows
"""


def keep_columns(gaps, rows):
    kept = list(range(gaps.shape[1]))
    while (~gaps[:, kept].any(axis=1)).sum() < rows:
        kept.remove(max(kept, key=lambda j: gaps[:, j].sum()))
    return kept
