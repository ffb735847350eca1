"""Evaluates the loss twice a round.

loses: exactly n evaluations
says: called loss_fn
"""


def random_search(loss_fn, shapes, n, scale, rng):
    best, best_loss, history = None, np.inf, np.empty(n)
    for i in range(n):
        trial = [scale * rng.standard_normal(shape) for shape in shapes]
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best, best_loss = trial, loss_fn(trial)
        history[i] = best_loss
    return best, best_loss, history
