"""Takes the mean of both tables.

loses: the training rows
loses: the test rows, filled from the training rows
says: A leak
"""


def fill_gaps(train, test):
    means = np.nan_to_num(np.nanmean(np.concatenate([train, test]), axis=0))
    return [np.where(np.isnan(t), means, t) for t in (train, test)]
