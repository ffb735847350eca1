"""Forgets the 2 in the derivative of L2.

loses: L2 after ten steps
loses: no step at all, and a rate that is too high; w stays as it is
says: the 2 is missing
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - lr * lam) ** steps * w
    size, stride = np.abs(w), lr * lam
    m = np.ceil(size / stride)
    place = size - np.minimum(steps, m) * stride
    back = (steps > m) & (place != 0) & ((steps - m) % 2 == 1)
    return np.sign(w) * (place + stride * back)
