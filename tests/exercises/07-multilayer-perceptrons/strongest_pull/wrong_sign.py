"""The gradient with its sign: right for targets below one half.

loses: target 1, as in the figure
loses: targets in between
says: its size was asked
"""


def strongest_pull(y):
    root = math.sqrt((1 + y) ** 2 - 3 * y)
    p = (1 + y - root) / 3 if y > 0.5 else (1 + y + root) / 3
    return math.log(p / (1 - p)), (p - y) * p * (1 - p)
