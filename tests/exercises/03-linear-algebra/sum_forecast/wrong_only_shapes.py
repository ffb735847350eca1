"""Returns shapes without numbers.

loses: the shapes of 1 to 3: sums over one axis
loses: the last numbers
"""


def sum_forecast():
    return [(3, 4), (2, 4), (2, 3, 1), (4,), (3,), ()]
