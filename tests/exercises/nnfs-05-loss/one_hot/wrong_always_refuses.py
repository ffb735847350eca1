"""Refuses whatever comes.

loses: everything
"""


def one_hot(y, k):
    raise ValueError("labels out of range")
