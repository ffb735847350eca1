def hill_climb(loss_fn, start, n, scale, rng):
    parameters = [p.copy() for p in start]
    best_loss = loss_fn(parameters)
    history = np.empty(n + 1)
    history[0] = best_loss
    for i in range(n):
        saved = [p.copy() for p in parameters]
        for p in parameters:
            p += scale * rng.standard_normal(p.shape)
        trial_loss = loss_fn(parameters)
        if trial_loss < best_loss:
            best_loss = trial_loss
        else:
            parameters = saved
        history[i + 1] = best_loss
    return parameters, history
