"""Takes the lower root always.

loses: targets in between
"""


def strongest_pull(y):
    root = math.sqrt((1 + y) ** 2 - 3 * y)
    p = (1 + y - root) / 3 if y > 0 else 2 / 3
    return math.log(p / (1 - p)), abs((p - y) * p * (1 - p))
