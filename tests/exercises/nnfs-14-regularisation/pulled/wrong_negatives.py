"""Pushes negative weights further down.

loses: L1 on its way to 0
loses: L1 past 0, on 0, and after a million million steps
says: Negative weights go the wrong way
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    return w - lr * lam * steps
