def block_split(n, start, stop, gap):
    return np.setdiff1d(np.arange(n), np.arange(start - gap, stop + gap)), np.arange(start, stop)
