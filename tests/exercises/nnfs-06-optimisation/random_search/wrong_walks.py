"""Adds the draws up.

loses: the history of 12 draws
loses: the best parameters have the best loss
says: add up to a walk
"""


def random_search(loss_fn, shapes, n, scale, rng):
    best, best_loss, history = None, np.inf, np.empty(n)
    trial = [np.zeros(shape) for shape in shapes]
    for i in range(n):
        trial = [p + scale * rng.standard_normal(p.shape) for p in trial]
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, trial_loss
        history[i] = best_loss
    return best, best_loss, history
