def expected_records(n):
    first = min(n, 100_000)
    total = (1.0 / np.arange(1, first + 1)).sum()
    return total + np.log((n + 0.5) / (first + 0.5))
