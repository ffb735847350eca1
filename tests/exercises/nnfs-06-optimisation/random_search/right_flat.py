def random_search(loss_fn, shapes, n, scale, rng):
    best, best_loss = None, float("inf")
    history = []
    for _ in range(n):
        trial = []
        for shape in shapes:
            trial.append(rng.standard_normal(shape) * scale)
        trial_loss = loss_fn(trial)
        if trial_loss < best_loss:
            best_loss = trial_loss
            best = [array.copy() for array in trial]
        history.append(best_loss)
    return best, best_loss, np.array(history)
