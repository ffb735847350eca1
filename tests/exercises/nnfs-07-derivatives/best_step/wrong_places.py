"""Returns the places in the list.

loses: x³ − 2x in float64
says: the steps themselves
"""


def best_step(f, slope, xs, hs):
    forward = [np.abs((f(xs + h) - f(xs)) / h - slope(xs)).max() for h in hs]
    central = [np.abs((f(xs + h) - f(xs - h)) / (2 * h) - slope(xs)).max() for h in hs]
    return int(np.argmin(forward)), int(np.argmin(central))
