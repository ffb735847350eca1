def scale(train, test):
    low = train.min(axis=0)
    span = train.max(axis=0) - low
    return 2 * (train - low) / span - 1, 2 * (test - low) / span - 1
