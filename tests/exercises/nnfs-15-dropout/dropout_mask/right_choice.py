def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return rng.choice([0.0, 1 / (1 - rate)], size=shape, p=[rate, 1 - rate])
