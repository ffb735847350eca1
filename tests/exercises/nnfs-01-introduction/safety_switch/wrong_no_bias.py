"""Without a bias.

loses: with the stop released it fires for both hands only
"""


def safety_switch():
    return [1, 1, -2], 0
