"""Looks at the first and the last loss only.

loses: six curves, one of each kind
loses: other curves, nan, infinity and ties among them
says: The zigzag was missed
"""


def diagnose(losses):
    losses = np.asarray(losses, dtype=float)
    n = len(losses)
    first, middle, last = losses[0], losses[n // 2], losses[-1]
    if not np.isfinite(losses).all() or last > 10 * first:
        return "exploding"
    if last <= first / 10:
        return "good"
    if first - middle <= (first - last) / 10:
        return "plateau"
    if middle - last <= (first - last) / 10:
        return "over-decayed"
    return "too low"
