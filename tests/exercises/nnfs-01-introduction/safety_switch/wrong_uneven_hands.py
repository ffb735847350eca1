"""One hand is strong enough alone.

loses: with the stop released it fires for both hands only
says: with the other one it does not
"""


def safety_switch():
    return [2, 1, -2], -1.5
