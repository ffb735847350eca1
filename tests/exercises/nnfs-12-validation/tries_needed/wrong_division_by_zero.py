"""Fails where all are good.

loses: large and small shares, sure and unsure, all good, nothing asked
"""


def tries_needed(share, probability):
    import math

    return max(1, math.ceil(math.log(1 - probability) / math.log(1 - share)))
