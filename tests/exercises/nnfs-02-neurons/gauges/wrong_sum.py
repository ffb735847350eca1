"""Adds up where the mean was asked.

loses: mean and rise
says: returns the sum
"""


def gauges():
    return [[1, 1, 1, 1], [-1, 0, 0, 1], [0, -2, 0, 0]], [0, 0, 10]
