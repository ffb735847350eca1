"""Measures falls against 1 instead of the first loss.

loses: other curves, nan, infinity and ties among them
"""


def diagnose(losses):
    losses = np.asarray(losses, dtype=float)
    n = len(losses)
    first, middle, last = losses[0], losses[n // 2], losses[-1]
    if not np.isfinite(losses).all() or last > 10 * first:
        return "exploding"
    if 3 * (np.diff(losses) > 0).sum() >= n - 1:
        return "too high"
    if last <= 0.1:
        return "good"
    if first - middle <= 0.1:
        return "plateau"
    if middle - last <= 0.1:
        return "over-decayed"
    return "too low"
