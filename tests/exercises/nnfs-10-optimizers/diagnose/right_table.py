def diagnose(losses):
    losses = np.array(losses, dtype=np.float64)
    n, first, last = losses.size, losses[0], losses[-1]
    middle, fall = losses[n // 2], losses[0] - losses[-1]
    rules = {
        "exploding": np.isnan(losses).any() or np.isinf(losses).any() or last > 10 * first,
        "too high": np.mean(losses[1:] > losses[:-1]) >= 1 / 3,
        "good": last <= 0.1 * first,
        "plateau": first - middle <= 0.1 * fall,
        "over-decayed": middle - last <= 0.1 * fall,
    }
    return np.str_(next((label for label, holds in rules.items() if holds), "too low"))
