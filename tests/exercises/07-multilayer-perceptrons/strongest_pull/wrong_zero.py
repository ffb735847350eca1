"""Where the slope is largest.

loses: target 1, as in the figure
loses: target 0, the mirror image
loses: targets in between
says: the product of error and slope is not
"""


def strongest_pull(y):
    return 0.0, abs(0.5 - y) / 4
