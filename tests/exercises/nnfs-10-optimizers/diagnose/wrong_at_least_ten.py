"""At least ten times, where more was asked.

loses: other curves, nan, infinity and ties among them
says: 'too high' by the table
"""


def diagnose(losses):
    losses = np.asarray(losses, dtype=float)
    n = len(losses)
    first, middle, last = losses[0], losses[n // 2], losses[-1]
    if not np.isfinite(losses).all() or last >= 10 * first:
        return "exploding"
    if 3 * (np.diff(losses) > 0).sum() >= n - 1:
        return "too high"
    if last <= first / 10:
        return "good"
    if first - middle <= (first - last) / 10:
        return "plateau"
    if middle - last <= (first - last) / 10:
        return "over-decayed"
    return "too low"
