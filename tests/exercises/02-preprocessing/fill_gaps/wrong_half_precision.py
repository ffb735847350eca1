"""Returns float16, three digits.

loses: other shapes, and a column of which the training rows know nothing
"""


def fill_gaps(train, test):
    known = ~np.isnan(train)
    means = np.where(known, train, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return tuple(np.where(np.isnan(table), means, table).astype(np.float16) for table in (train, test))
