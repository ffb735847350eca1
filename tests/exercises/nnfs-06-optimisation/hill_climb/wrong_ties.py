"""Accepts a step that is as good.

loses: a rejected step leaves no trace
says: one was a tie
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = [p.copy() for p in start]
    history = [loss_fn(best)]
    for _ in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in best]
        tl = loss_fn(trial)
        if tl <= history[-1]:
            best = trial
        history.append(min(tl, history[-1]))
    return best, np.array(history)
