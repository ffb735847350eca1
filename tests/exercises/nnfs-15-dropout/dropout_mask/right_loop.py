def dropout_mask(shape, rate, rng):
    if rate >= 1 or rate < 0 or rate != rate:
        raise ValueError("rate must be at least 0 and below 1")
    mask = np.zeros(shape, dtype=np.float32)
    for index in np.ndindex(shape):
        if rng.uniform() < 1 - rate:
            mask[index] = 1 / (1 - rate)
    return mask
