"""Stops at 0.

loses: L1 past 0, on 0, and after a million million steps
says: It stops at 0
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    size, stride = np.abs(w), lr * lam
    return np.sign(w) * np.maximum(size - steps * stride, 0)
