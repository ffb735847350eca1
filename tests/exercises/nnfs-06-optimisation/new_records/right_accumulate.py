def new_records(losses):
    losses = np.array(losses, dtype=float)
    lowest = np.fmin.accumulate(np.concatenate([[np.inf], losses]))
    return [(i, losses[i]) for i in np.flatnonzero(lowest[1:] < lowest[:-1])]
