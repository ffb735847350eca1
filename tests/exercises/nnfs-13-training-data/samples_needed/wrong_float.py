"""Returns a float.

loses: more than two points, in any order
says: An int was asked for
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(np.log(sizes), np.log(errors), 1)
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1.0, np.ceil(np.exp((np.log(target) - height) / slope)))
