"""Counts lit lamps: right on 0 and 1 only.

loses: the ordered share comes out on dimmed and bright lamps
"""


def rate_for(x, steps, share):
    return (1 - share ** (1 / steps)) / np.count_nonzero(x)
