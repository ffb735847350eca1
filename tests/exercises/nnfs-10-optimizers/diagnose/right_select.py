def diagnose(losses):
    x = np.array(losses, dtype=np.float64)
    with np.errstate(all="ignore"):
        conds = [
            not np.isfinite(x).all() or x[-1] > 10 * x[0],
            np.count_nonzero(x[1:] > x[:-1]) * 3 >= x.size - 1,
            10 * x[-1] <= x[0],
            10 * (x[0] - x[x.size // 2]) <= x[0] - x[-1],
            10 * (x[x.size // 2] - x[-1]) <= x[0] - x[-1],
        ]
    return np.select(conds, ["exploding", "too high", "good", "plateau", "over-decayed"], "too low")[()]
