"""Returns the number of the formula.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
"""


def tries_needed(share, probability):
    return np.log1p(-probability) / np.log1p(-min(share, 1 - 1e-12))
