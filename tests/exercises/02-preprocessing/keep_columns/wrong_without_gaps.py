"""Keeps the columns without any gap.

loses: two small tables
loses: tables where the emptiest column is not the one to drop, and where all or none can stay
"""


def keep_columns(gaps, rows):
    return [j for j in range(gaps.shape[1]) if not gaps[:, j].any()]
