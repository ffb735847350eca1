"""Takes the first row for the lowest values.

loses: the test data go through the same formula
says: look through the whole column
"""


def scale(train, test):
    low, high = train[0], train.max(axis=0)
    return 2 * (train - low) / (high - low) - 1, 2 * (test - low) / (high - low) - 1
