def samples_needed(sizes, errors, target):
    line = np.polynomial.Polynomial.fit(np.log(sizes), np.log(errors), 1).convert()
    if line.coef[1] >= 0:
        raise ValueError("errors rise")

    def promised(n):
        return np.exp(line(np.log(n)))

    high = 1
    while promised(high) > target:
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if promised(middle) <= target else (middle, high)
    return high
