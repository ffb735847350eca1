"""Counts three features, as in the visible check.

loses: the test data go through the same formula
"""


def scale(train, test):
    train_scaled, test_scaled = train.copy(), test.copy()
    for j in range(3):
        low, high = train[:, j].min(), train[:, j].max()
        train_scaled[:, j] = 2 * (train[:, j] - low) / (high - low) - 1
        test_scaled[:, j] = 2 * (test[:, j] - low) / (high - low) - 1
    return train_scaled, test_scaled
