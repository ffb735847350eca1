"""Draws into the same arrays and keeps no copy.

loses: the best parameters have the best loss
loses: other shapes, another seed, 60 draws
says: share its memory
"""


def random_search(loss_fn, shapes, n, scale, rng):
    arrays = [np.empty(shape) for shape in shapes]
    best, best_loss, history = None, np.inf, np.empty(n)
    for i in range(n):
        for array in arrays:
            array[...] = scale * rng.standard_normal(array.shape)
        trial_loss = loss_fn(arrays)
        if trial_loss < best_loss:
            best, best_loss = arrays, trial_loss
        history[i] = best_loss
    return best, best_loss, history
