"""A bias that one hand outweighs.

loses: with the stop released it fires for both hands only
says: One hand is enough
"""


def safety_switch():
    return [1, 1, -3], -0.5
