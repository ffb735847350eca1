"""Starts from the first loss, which may be nan.

loses: losses above a million, nan among them
says: nothing is lower than nan
"""


def new_records(losses):
    best, records = losses[0], [(0, losses[0])]
    for i, loss in enumerate(losses[1:], start=1):
        if loss < best:
            best = loss
            records.append((i, loss))
    return records
