"""Counts the range by Python's own, and answers with a tuple of lists."""


def forecast():
    steps = len(range(3, 30, 4))
    return ([steps], [5], [1, 5], [4, 2], [2, 1], [])
