"""Returns the lowest only.

loses: the records of a short run
loses: losses above a million, nan among them
says: Only the last record
"""


def new_records(losses):
    i = int(np.nanargmin(losses))
    return [(i, losses[i])]
