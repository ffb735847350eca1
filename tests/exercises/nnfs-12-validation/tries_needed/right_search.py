def tries_needed(share, probability):
    m, all_miss = 1, 1 - share
    while 1 - all_miss < probability:
        m, all_miss = m + 1, all_miss * (1 - share)
    return m
