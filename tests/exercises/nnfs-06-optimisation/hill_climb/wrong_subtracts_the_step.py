"""Takes a step back by subtracting it, which rounds.

loses: a rejected step leaves no trace
says: bit for bit
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = [p.copy() for p in start]
    best_loss = loss_fn(best)
    history = [best_loss]
    for _ in range(n):
        steps = [scale * rng.standard_normal(p.shape) for p in best]
        best = [p + s for p, s in zip(best, steps, strict=True)]
        trial_loss = loss_fn(best)
        if trial_loss < best_loss:
            best_loss = trial_loss
        else:
            best = [p - s for p, s in zip(best, steps, strict=True)]
        history.append(best_loss)
    return best, np.array(history)
