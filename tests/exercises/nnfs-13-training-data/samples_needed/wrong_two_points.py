"""Looks at the first and the last point.

loses: more than two points, in any order
says: through two of the points
"""


def samples_needed(sizes, errors, target):
    x, y = np.log(sizes), np.log(errors)
    slope = (y[-1] - y[0]) / (x[-1] - x[0])
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1, int(np.ceil(np.exp(x[0] + (np.log(target) - y[0]) / slope))))
