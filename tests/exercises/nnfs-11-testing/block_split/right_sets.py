def block_split(n, start, stop, gap):
    near = set(range(start - gap, stop + gap))
    return np.array(sorted(set(range(n)) - near), dtype=int), range(start, stop)
