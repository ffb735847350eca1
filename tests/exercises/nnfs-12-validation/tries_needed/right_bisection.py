def tries_needed(share, probability):
    low, high = 0, 1
    while 1 - (1 - share) ** high < probability:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if 1 - (1 - share) ** middle < probability:
            low = middle
        else:
            high = middle
    return np.int64(high)
