"""A positive bias.

loses: with the stop released it fires for both hands only
says: the bias must be negative
"""


def safety_switch():
    return [1, 1, -4], 0.5
