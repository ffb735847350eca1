"""The second hand is strong enough alone.

loses: with the stop released it fires for both hands only
says: The second hand is strong enough alone
"""


def safety_switch():
    return [1, 2, -3], -1.5
