"""Mixes share and probability up.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
says: mixed up
"""


def tries_needed(share, probability):
    return max(1, int(np.ceil(np.log1p(-share) / np.log1p(-probability)))) if probability and share < 1 else 1
