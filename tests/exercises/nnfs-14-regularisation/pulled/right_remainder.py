def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return np.multiply(w, np.power(1.0 - 2.0 * lam * lr, steps))
    stride = lam * lr
    rest = np.mod(np.abs(w), stride)
    whole = np.floor(np.abs(w) / stride)
    above = np.where((steps - whole) % 2 == 0, rest, rest - stride)
    after = np.where(rest == 0, 0.0, above)
    return np.copysign(1.0, w) * np.where(steps <= whole, np.abs(w) - steps * stride, after)
