"""Counts the steps to 0 of the largest weight for all of them.

loses: L1 past 0, on 0, and after a million million steps
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    pace = lr * lam
    m = np.ceil(np.abs(w) / pace).max()
    place = np.abs(w) - np.minimum(steps, np.ceil(np.abs(w) / pace)) * pace
    back = (steps > m) & (place != 0) & ((steps - m) % 2 == 1)
    return np.sign(w) * (place + pace * back)
