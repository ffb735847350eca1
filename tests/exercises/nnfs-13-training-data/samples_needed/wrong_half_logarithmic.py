"""Takes the logarithm of the errors only.

loses: the example
loses: more than two points, in any order
says: Only the errors are in logarithms
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(sizes, np.log(errors), 1)
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1, int(np.ceil((np.log(target) - height) / slope)))
