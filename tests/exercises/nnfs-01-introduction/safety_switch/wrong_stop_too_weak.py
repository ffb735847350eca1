"""Both hands outweigh the stop.

loses: with the stop pressed it never fires
says: the press closes
"""


def safety_switch():
    return [1, 1, -0.25], -1.5
