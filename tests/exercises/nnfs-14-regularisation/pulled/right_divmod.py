def pulled(w, kind, lam, lr, steps):
    pace = lr * lam
    if kind == "L2":
        return np.power(1.0 - 2 * pace, steps) * w
    q, r = np.divmod(np.abs(w), pace)
    walking = np.abs(w) - pace * steps
    flips = (steps - q) % 2 == 1
    end = np.where(r == 0, 0.0, np.where(flips, r - pace, r))
    return np.sign(w) * np.where(steps <= q, walking, end)
