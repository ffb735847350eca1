"""Without the half in the loss.

loses: target 1, as in the figure
loses: target 0, the mirror image
loses: targets in between
"""


def strongest_pull(y):
    root = math.sqrt((1 + y) ** 2 - 3 * y)
    size, p = max((abs((p - y) * p * (1 - p)), p) for p in ((1 + y - root) / 3, (1 + y + root) / 3))
    return math.log(p / (1 - p)), 2 * size
