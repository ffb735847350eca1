"""Never turns round.

loses: L1 past 0, on 0, and after a million million steps
says: It walks on past 0
"""


def pulled(w, kind, lam, lr, steps):
    if kind == "L2":
        return (1 - 2 * lr * lam) ** steps * w
    return w - steps * lr * lam * np.sign(w)
