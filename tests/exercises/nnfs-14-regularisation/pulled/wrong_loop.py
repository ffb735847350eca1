"""Takes the steps.

loses: everything
says: ind the formula
"""


def pulled(w, kind, lam, lr, steps):
    for _ in range(min(steps, 1000)):
        w = w - lr * (lam * np.sign(w) if kind == "L1" else 2 * lam * w)
    return w
