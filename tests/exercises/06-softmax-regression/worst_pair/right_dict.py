def worst_pair(y, y_hat, k):
    counts = {}
    for true, predicted in zip(y.tolist(), y_hat.tolist(), strict=True):
        if true != predicted:
            counts[true, predicted] = counts.get((true, predicted), 0) + 1
    pair = min(counts, key=lambda pair: (-counts[pair], pair))
    return [*pair, counts[pair]]
