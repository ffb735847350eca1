"""Jumps away from 0, as with the pull +λ there.

loses: L1 past 0, on 0, and after a million million steps
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    size, stride = np.abs(w), lr * lam
    m = np.ceil(size / stride)
    place = size - np.minimum(steps, m) * stride
    back = (steps > m) & ((steps - m) % 2 == 1)
    return np.sign(w) * (place + stride * back)
