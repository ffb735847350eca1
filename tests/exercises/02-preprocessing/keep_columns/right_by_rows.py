def keep_columns(gaps, rows):
    best = []
    for chosen in itertools.combinations(gaps, rows):
        kept = [j for j in range(gaps.shape[1]) if not any(row[j] for row in chosen)]
        best = max(best, kept, key=len)
    return best
