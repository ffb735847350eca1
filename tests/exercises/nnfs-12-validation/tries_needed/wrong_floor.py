"""Rounds down.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
says: one more try is needed
"""


def tries_needed(share, probability):
    return max(1, int(np.log1p(-probability) / np.log1p(-min(share, 0.999999))))
