"""Takes columns one by one, those with fewest gaps first.

loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: can be kept
"""


def keep_columns(gaps, rows):
    kept = []
    for j in np.argsort(gaps.sum(axis=0), kind="stable"):
        if (~gaps[:, [*kept, j]].any(axis=1)).sum() >= rows:
            kept.append(j)
    return kept
