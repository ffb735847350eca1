"""Distance from the middle, in half widths."""


def scale(train, test):
    middle = (train.max(axis=0) + train.min(axis=0)) / 2
    half = np.ptp(train, axis=0) / 2
    return [(train - middle) / half, (test - middle) / half]
