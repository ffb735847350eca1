"""Takes back the first array only, like the short listing of the book.

loses: the history of 15 tries
loses: the best parameters
loses: a rejected step leaves no trace
"""


def hill_climb(loss_fn, start, n, scale, rng):
    parameters = [p.copy() for p in start]
    best_first = parameters[0].copy()
    best_loss = loss_fn(parameters)
    history = [best_loss]
    for _ in range(n):
        for p in parameters:
            p += scale * rng.standard_normal(p.shape)
        trial_loss = loss_fn(parameters)
        if trial_loss < best_loss:
            best_first, best_loss = parameters[0].copy(), trial_loss
        else:
            parameters[0][...] = best_first
        history.append(best_loss)
    return parameters, np.array(history)
