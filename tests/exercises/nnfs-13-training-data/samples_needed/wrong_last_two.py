"""Looks at the last two points.

loses: more than two points, in any order
says: through two of the points
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(np.log(sizes[-2:]), np.log(errors[-2:]), 1)
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1, int(np.ceil(np.exp((np.log(target) - height) / slope))))
