"""Looks at each column alone.

loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: rows are complete
"""


def keep_columns(gaps, rows):
    return [j for j in range(gaps.shape[1]) if (~gaps[:, j]).sum() >= rows]
