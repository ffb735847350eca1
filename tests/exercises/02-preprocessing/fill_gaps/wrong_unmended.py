"""The colleague's.

loses: the training rows
loses: the test rows, filled from the training rows
loses: the arguments keep their gaps
says: The gaps were counted as zeros
"""


def fill_gaps(train, test):
    for table in (train, test):
        means = np.nan_to_num(table).mean(axis=0)
        for j in range(table.shape[1]):
            table[np.isnan(table[:, j]), j] = means[j]
    return train, test
