"""Drops, again and again, the column without which most rows are complete.

loses: tables where the emptiest column is not the one to drop, and where all or none can stay
says: can be kept
"""


def keep_columns(gaps, rows):
    kept = list(range(gaps.shape[1]))
    while (~gaps[:, kept].any(axis=1)).sum() < rows:
        complete = {j: (~gaps[:, [i for i in kept if i != j]].any(axis=1)).sum() for j in kept}
        kept.remove(max(complete, key=complete.get))
    return kept
