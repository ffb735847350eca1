"""Starts with a number that looks large.

loses: a rejected step leaves no trace
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = [p.copy() for p in start]
    bl = 9999999
    history = []
    for i in range(n + 1):
        trial = [p + (scale * rng.standard_normal(p.shape) if i else 0) for p in best]
        tl = loss_fn(trial)
        if tl < bl:
            best, bl = trial, tl
        history.append(bl)
    return best, np.array(history)
