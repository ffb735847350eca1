"""Takes the smallest step there is.

loses: x³ − 2x in float64
loses: the exponential in float32
says: rounding makes things worse
"""


def best_step(f, slope, xs, hs):
    return min(hs), min(hs)
