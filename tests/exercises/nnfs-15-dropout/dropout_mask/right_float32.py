def dropout_mask(shape, rate, rng):
    if rate < 0 or rate >= 1 or rate != rate:
        raise ValueError("rate")
    return np.where(rng.random(shape, dtype=np.float32) < rate, np.float32(0), np.float32(1 / (1 - rate)))
