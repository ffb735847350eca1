"""Compares neighbours.

loses: the records of a short run
says: with the one before it
"""


def new_records(losses):
    before, records = np.inf, []
    for i, loss in enumerate(losses):
        if loss < before:
            records.append((i, loss))
        before = loss
    return records
