"""Takes the median.

loses: other shapes, and a column of which the training rows know nothing
"""


def fill_gaps(train, test):
    middle = np.nan_to_num(np.nanmedian(train, axis=0))
    return [np.where(np.isnan(t), middle, t) for t in (train, test)]
