"""Leaves a column of gaps alone as it is.

loses: other shapes, and a column of which the training rows know nothing
"""


def fill_gaps(train, test):
    means = np.nanmean(train, axis=0)
    return [np.where(np.isnan(t), means, t) for t in (train, test)]
