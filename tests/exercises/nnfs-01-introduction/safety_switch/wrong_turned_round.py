"""All signs are turned.

loses: with the stop released it fires for both hands only
says: It is turned round
"""


def safety_switch():
    return [-1, -1, 2], 1.5
