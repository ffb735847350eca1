def random_search(loss_fn, shapes, n, scale, rng):
    arrays = [np.empty(shape) for shape in shapes]
    best, best_loss, history = None, np.inf, np.full(n, np.inf)
    for i in range(n):
        for array in arrays:
            array[...] = scale * rng.standard_normal(array.shape)
        trial_loss = loss_fn(arrays)
        if trial_loss < best_loss:
            best, best_loss = [array.copy() for array in arrays], trial_loss
        history[i:] = best_loss
    return best, np.float64(best_loss), history
