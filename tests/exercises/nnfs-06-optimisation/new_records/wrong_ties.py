"""Counts ties.

loses: the records of a short run
says: A tie counted as a record
"""


def new_records(losses):
    best, records = np.inf, []
    for i, loss in enumerate(losses):
        if loss <= best:
            best = loss
            records.append((i, loss))
    return records
