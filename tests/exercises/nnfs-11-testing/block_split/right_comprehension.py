def block_split(n, start, stop, gap):
    train = [i for i in range(n) if i < start - gap or i >= stop + gap]
    return train, list(range(start, stop))
