"""Asks for over-decay before it asks for a plateau: a flat curve is both.

loses: other curves, nan, infinity and ties among them
says: 'plateau' by the table
"""


def diagnose(losses):
    losses = np.asarray(losses, dtype=float)
    n = len(losses)
    first, middle, last = losses[0], losses[n // 2], losses[-1]
    if not np.isfinite(losses).all() or last > 10 * first:
        return "exploding"
    if 3 * (np.diff(losses) > 0).sum() >= n - 1:
        return "too high"
    if last <= first / 10:
        return "good"
    if middle - last <= (first - last) / 10:
        return "over-decayed"
    if first - middle <= (first - last) / 10:
        return "plateau"
    return "too low"
