"""Writes every try into the history.

loses: the history of 15 tries
says: the loss of each try
"""


def hill_climb(loss_fn, start, n, scale, rng):
    best = [p.copy() for p in start]
    best_loss = loss_fn(best)
    history = [best_loss]
    for _ in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in best]
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
        history.append(trial_loss)
    return best, np.array(history)
