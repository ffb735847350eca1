def keep_columns(gaps, rows):
    d = gaps.shape[1]
    for k in range(d, 0, -1):
        for kept in itertools.combinations(range(d), k):
            if (gaps[:, kept].sum(axis=1) == 0).sum() >= rows:
                return kept
    return ()
