"""Walks without the learning rate.

loses: L1 on its way to 0
loses: L1 past 0, on 0, and after a million million steps
says: rate is missing
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    size, stride = np.abs(w), lam
    m = np.ceil(size / stride)
    place = size - np.minimum(steps, m) * stride
    back = (steps > m) & (place != 0) & ((steps - m) % 2 == 1)
    return np.sign(w) * (place + stride * back)
