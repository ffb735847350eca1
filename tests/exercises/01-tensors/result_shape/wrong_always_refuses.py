"""Refuses whatever comes.

loses: everything
"""


def result_shape(op, *shapes):
    raise ValueError("these shapes do not fit")
