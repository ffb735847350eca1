def fill_gaps(train, test):
    filled = train.copy(), test.copy()
    for j in range(train.shape[1]):
        known = [value for value in train[:, j] if not np.isnan(value)]
        mean = sum(known) / len(known) if known else 0.0
        for table in filled:
            table[np.isnan(table[:, j]), j] = mean
    return filled
