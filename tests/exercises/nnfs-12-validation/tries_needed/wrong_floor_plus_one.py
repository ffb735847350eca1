"""Rounds down and adds 1, also where nothing was left to round.

loses: large and small shares, sure and unsure, all good, nothing asked
says: reach 0.75 exactly
"""

import math


def tries_needed(share, probability):
    if share == 1:
        return 1
    return math.floor(math.log(1 - probability) / math.log(1 - share)) + 1
