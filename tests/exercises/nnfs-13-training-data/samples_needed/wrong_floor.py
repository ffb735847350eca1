"""Rounds down.

loses: the example
loses: more than two points, in any order
says: Round up
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(np.log(sizes), np.log(errors), 1)
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1, int(np.exp((np.log(target) - height) / slope)))
