"""Returns central and forward.

loses: x³ − 2x in float64
says: The two are swapped
"""


def best_step(f, slope, xs, hs):
    def forward(h):
        return np.abs((f(xs + h) - f(xs)) / h - slope(xs)).max()

    def central(h):
        return np.abs((f(xs + h) - f(xs - h)) / (2 * h) - slope(xs)).max()

    return min(hs, key=central), min(hs, key=forward)
