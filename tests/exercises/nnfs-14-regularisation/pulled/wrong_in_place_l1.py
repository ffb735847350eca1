"""Takes the absolute values in place.

loses: no step at all, and a rate that is too high; w stays as it is
says: `w` is changed by the call
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return w * (1 - 2 * lr * lam) ** steps
    pace, sign = lr * lam, np.sign(w)
    np.abs(w, out=w)
    m = np.ceil(w / pace)
    place = w - np.minimum(steps, m) * pace
    back = (steps > m) & (place != 0) & ((steps - m) % 2 == 1)
    return sign * (place + pace * back)
