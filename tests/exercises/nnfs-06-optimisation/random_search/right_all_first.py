def random_search(loss_fn, shapes, n, scale, rng):
    trials = [[scale * rng.standard_normal(shape) for shape in shapes] for _ in range(n)]
    losses = np.array([loss_fn(trial) for trial in trials])
    winner = losses.argmin()
    return trials[winner], losses[winner], np.minimum.accumulate(losses)
