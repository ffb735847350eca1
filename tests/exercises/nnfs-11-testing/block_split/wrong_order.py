"""Puts the later moments first.

loses: a block in the middle
loses: long series: order, size and distance
says: not in rising order
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    return np.concatenate([moments[stop + gap :], moments[: max(0, start - gap)]]), moments[start:stop]
