"""Starts from a number that looks large.

loses: losses above a million, nan among them
says: start with infinity
"""


def new_records(losses):
    best, records = 9999999, []
    for i, loss in enumerate(losses):
        if loss < best:
            best = loss
            records.append((i, loss))
    return records
