def sums_through_dropout(x, rate, draws, rng):
    sums = []
    for _ in range(draws):
        kept = rng.binomial(1, 1 - rate, size=len(x))
        sums.append(float(np.dot(kept, x)) / (1 - rate))
    return float(np.mean(sums)), float(np.std(sums, ddof=1))
