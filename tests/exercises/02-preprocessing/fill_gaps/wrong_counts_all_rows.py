"""Divides by all rows.

loses: the training rows
says: The gaps were counted as zeros
"""


def fill_gaps(train, test):
    means = np.nansum(train, axis=0) / len(train)
    return [np.where(np.isnan(t), means, t) for t in (train, test)]
