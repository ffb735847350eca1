"""Counts on firing at exactly 0.

loses: with the stop released it fires for both hands only
says: z is exactly 0
"""


def safety_switch():
    return [1, 1, -2], -2
