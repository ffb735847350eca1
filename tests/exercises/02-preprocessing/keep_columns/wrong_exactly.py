"""Asks for exactly so many complete rows.

loses: tables where the emptiest column is not the one to drop, and where all or none can stay
"""


def keep_columns(gaps, rows):
    d = gaps.shape[1]
    for k in range(d, -1, -1):
        for kept in itertools.combinations(range(d), k):
            if (~gaps[:, list(kept)].any(axis=1)).sum() == rows:
                return list(kept)
    return []
