"""Returns the last draw.

loses: the best parameters have the best loss
loses: other shapes, another seed, 60 draws
says: `best` is the last draw
"""


def random_search(loss_fn, shapes, n, scale, rng):
    best_loss, history = np.inf, np.empty(n)
    for i in range(n):
        trial = [scale * rng.standard_normal(shape) for shape in shapes]
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best_loss = trial_loss
        history[i] = best_loss
    return trial, best_loss, history
