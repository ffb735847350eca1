def expected_records(n):
    if n < 10:
        return sum(1 / t for t in range(1, n + 1))
    return float(np.log(n) + 0.5772156649015329 + 1 / (2 * n) - 1 / (12 * n**2))
