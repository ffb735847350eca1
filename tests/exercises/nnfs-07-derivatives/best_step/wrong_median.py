"""Takes the error in the middle.

loses: another function, the steps in another order
says: The worst error counts
"""


def best_step(f, slope, xs, hs):
    def forward(h):
        return np.median(np.abs((f(xs + h) - f(xs)) / h - slope(xs)))

    def central(h):
        return np.median(np.abs((f(xs + h) - f(xs - h)) / (2 * h) - slope(xs)))

    return min(hs, key=forward), min(hs, key=central)
