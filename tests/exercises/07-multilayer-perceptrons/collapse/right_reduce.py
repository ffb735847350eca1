"""Two layers at a time."""

from functools import reduce


def collapse(layers):
    return reduce(lambda one, two: (one[0] @ two[0], one[1] @ two[0] + two[1]), layers)
