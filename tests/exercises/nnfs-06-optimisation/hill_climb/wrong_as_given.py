"""The broken climber as it stands.

loses: the history of 15 tries
loses: the best parameters
loses: a rejected step leaves no trace
loses: the start stays as it is
says: not taken back, and this is the loss of each try
"""


def hill_climb(loss_fn, start, n, scale, rng):
    parameters = best = start
    best_loss = loss_fn(start)
    history = [best_loss]
    for _ in range(n):
        for p in parameters:
            p += scale * rng.standard_normal(p.shape)
        trial_loss = loss_fn(parameters)
        if trial_loss < best_loss:
            best, best_loss = parameters, trial_loss
        else:
            parameters = best
        history.append(trial_loss)
    return best, np.array(history)
