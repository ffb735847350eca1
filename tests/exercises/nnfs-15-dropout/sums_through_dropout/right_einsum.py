def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (1 - rate)
    sums = np.einsum("ij,j->i", masks, x)
    return [np.mean(sums), np.sqrt(np.mean(sums**2) - np.mean(sums) ** 2)]
