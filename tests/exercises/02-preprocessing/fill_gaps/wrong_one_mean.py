"""Takes one mean of all columns.

loses: the training rows
loses: the test rows, filled from the training rows
"""


def fill_gaps(train, test):
    mean = np.nanmean(train)
    return np.nan_to_num(train, nan=mean), np.nan_to_num(test, nan=mean)
