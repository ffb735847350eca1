"""Forgets that the first is a record.

loses: the records of a short run
loses: losses above a million, nan among them
says: The first draw is missing
"""


def new_records(losses):
    best, records = losses[0], []
    for i, loss in enumerate(losses):
        if loss < best:
            best = loss
            records.append((i, loss))
    return records
