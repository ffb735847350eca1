def block_split(n, start, stop, gap):
    before = np.arange(max(0, start - gap))
    after = np.arange(min(n, stop + gap), n)
    return [np.concatenate([before, after]), np.arange(start, stop, dtype=np.int32)]
