"""Shrinks the given weights.

loses: no step at all, and a rate that is too high; w stays as it is
says: `w` is changed
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        w *= (1 - 2 * lr * lam) ** steps
        return w
    size, stride = np.abs(w), lr * lam
    m = np.ceil(size / stride)
    place = size - np.minimum(steps, m) * stride
    back = (steps > m) & (place != 0) & ((steps - m) % 2 == 1)
    return np.sign(w) * (place + stride * back)
