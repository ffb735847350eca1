def shrunk(w, share, steps):
    return w * share**steps


def walked(size, stride, steps):
    m = np.ceil(size / stride).astype(int)
    late = size - m * stride
    late = np.where(late < 0, late + stride * ((steps - m) % 2), 0.0)
    return np.where(steps < m, size - steps * stride, late)


def pulled(w, kind, lam, lr, steps):
    w = np.array(w, dtype=np.float64)
    if kind == "L1":
        return np.sign(w) * walked(abs(w), lr * lam, steps)
    return shrunk(w, 1 - 2 * lr * lam, steps)
