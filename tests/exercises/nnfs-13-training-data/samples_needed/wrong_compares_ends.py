"""Takes the order of the list for that of the sizes.

loses: more than two points, in any order
"""


def samples_needed(sizes, errors, target):
    if errors[-1] >= errors[0]:
        raise ValueError("errors rise")
    slope, height = np.polyfit(np.log(sizes), np.log(errors), 1)
    return max(1, int(np.ceil(np.exp((np.log(target) - height) / slope))))
