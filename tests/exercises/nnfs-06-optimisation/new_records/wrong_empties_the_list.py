"""Takes the losses out of the list that was given.

loses: losses above a million, nan among them
says: it stays as it is
"""


def new_records(losses):
    if isinstance(losses, np.ndarray):
        losses = list(losses)
    best, rec, i = np.inf, [], 0
    while losses:
        v = losses.pop(0)
        if v < best:
            best = v
            rec.append((i, v))
        i += 1
    return rec
