"""One good one is expected after 1 / share tries.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
says: far from sure
"""


def tries_needed(share, probability):
    return int(np.ceil(1 / share))
