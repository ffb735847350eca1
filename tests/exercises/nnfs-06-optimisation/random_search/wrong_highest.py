"""Keeps the highest loss.

loses: the history of 12 draws
loses: the best parameters have the best loss
loses: other shapes, another seed, 60 draws
"""


def random_search(loss_fn, shapes, n, scale, rng):
    best, best_loss, history = None, -np.inf, np.empty(n)
    for i in range(n):
        trial = [scale * rng.standard_normal(shape) for shape in shapes]
        trial_loss = loss_fn(trial)
        if trial_loss > best_loss:
            best, best_loss = trial, trial_loss
        history[i] = best_loss
    return best, best_loss, history
