def tries_needed(share, probability):
    m, miss = 1, 1.0 - share
    while miss > 1 - probability:
        miss *= 1 - share
        m += 1
    return m
