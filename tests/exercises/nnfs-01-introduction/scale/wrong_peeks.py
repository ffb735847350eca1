"""Takes the range from all data.

loses: the training data span -1 to 1 in every column
says: that is peeking
"""


def scale(train, test):
    both = np.concatenate([train, test])
    low, high = both.min(axis=0), both.max(axis=0)
    return 2 * (train - low) / (high - low) - 1, 2 * (test - low) / (high - low) - 1
