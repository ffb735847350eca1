"""The answer for target 1, always.

loses: target 0, the mirror image
loses: targets in between
says: This is the answer for target 1
"""


def strongest_pull(y):
    return -math.log(2), 4 / 27
