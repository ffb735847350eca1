"""Forgets the stop.

loses: everything
says: Three weights were asked
"""


def safety_switch():
    return [1, 1], -1.5
