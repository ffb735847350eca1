"""Looks at the first place, which may be lucky.

loses: another function, the steps in another order
says: The worst error counts
"""


def best_step(f, slope, xs, hs):
    x = xs[0]

    def forward(h):
        return abs((f(x + h) - f(x)) / h - slope(x))

    def central(h):
        return abs((f(x + h) - f(x - h)) / (2 * h) - slope(x))

    return min(hs, key=forward), min(hs, key=central)
