"""Copies once, and then remembers a name.

loses: the history of 15 tries
loses: the best parameters
loses: a rejected step leaves no trace
says: Bad steps are not taken back
"""


def hill_climb(loss_fn, start, n, scale, rng):
    parameters = [p.copy() for p in start]
    best, best_loss = parameters, loss_fn(parameters)
    history = [best_loss]
    for _ in range(n):
        for p in parameters:
            p += scale * rng.standard_normal(p.shape)
        trial_loss = loss_fn(parameters)
        if trial_loss < best_loss:
            best, best_loss = parameters, trial_loss
        else:
            parameters = best
        history.append(best_loss)
    return best, np.array(history)
