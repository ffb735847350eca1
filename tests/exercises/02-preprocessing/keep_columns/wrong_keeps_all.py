"""Keeps everything.

loses: two small tables
loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: were asked
"""


def keep_columns(gaps, rows):
    return list(range(gaps.shape[1]))
