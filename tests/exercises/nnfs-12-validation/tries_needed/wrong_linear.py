"""Adds the shares up.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
says: The shares are added up
"""


def tries_needed(share, probability):
    return max(1, int(np.ceil(round(probability / share, 9))))
