"""Rounds to the nearest.

loses: large and small shares, sure and unsure, all good, nothing asked
says: rounded to the nearest
"""


def tries_needed(share, probability):
    return max(1, round(np.log1p(-probability) / np.log1p(-min(share, 1 - 1e-12))))
