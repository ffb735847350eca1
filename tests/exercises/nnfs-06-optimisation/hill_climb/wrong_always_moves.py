"""Moves whatever the loss says.

loses: the history of 15 tries
loses: the best parameters
loses: a rejected step leaves no trace
says: Bad steps are not taken back
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = [p.copy() for p in start]
    best_loss = loss_fn(best)
    history = [best_loss]
    for _ in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in best]
        trial_loss = loss_fn(trial)
        best, best_loss = trial, min(best_loss, trial_loss)
        history.append(best_loss)
    return best, np.array(history)
