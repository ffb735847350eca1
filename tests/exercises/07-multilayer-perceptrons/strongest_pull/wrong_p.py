"""Returns p.

loses: target 1, as in the figure
loses: target 0, the mirror image
loses: targets in between
says: the z was asked
"""


def strongest_pull(y):
    root = math.sqrt((1 + y) ** 2 - 3 * y)
    size, p = max((abs((p - y) * p * (1 - p)), p) for p in ((1 + y - root) / 3, (1 + y + root) / 3))
    return p, size
