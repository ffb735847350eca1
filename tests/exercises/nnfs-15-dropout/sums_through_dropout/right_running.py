def sums_through_dropout(x, rate, draws, rng):
    mean = M2 = 0.0
    for n in range(1, draws + 1):
        s = float(x[rng.random(x.size) >= rate].sum()) / (1 - rate)
        delta = s - mean
        mean += delta / n
        M2 += delta * (s - mean)
    return mean, (M2 / draws) ** 0.5
