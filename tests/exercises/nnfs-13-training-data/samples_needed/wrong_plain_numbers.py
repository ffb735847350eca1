"""A straight line through the plain numbers.

loses: the example
loses: more than two points, in any order
says: This is a straight line through the plain numbers
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(sizes, errors, 1)
    if slope >= 0:
        raise ValueError("errors rise")
    return max(1, int(np.ceil((target - height) / slope)))
