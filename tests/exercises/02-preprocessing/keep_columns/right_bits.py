def keep_columns(gaps, rows):
    best = np.array([], dtype=int)
    for bits in range(2 ** gaps.shape[1]):
        kept = np.array([j for j in range(gaps.shape[1]) if bits >> j & 1], dtype=int)
        complete = np.all(~gaps[:, kept], axis=1)
        if np.count_nonzero(complete) >= rows and len(kept) > len(best):
            best = kept
    return best
