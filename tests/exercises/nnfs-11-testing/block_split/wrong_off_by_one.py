"""Counts the gaps one short.

loses: a block in the middle
loses: long series: order, size and distance
says: one moment short
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments <= start - gap) | (moments >= stop + gap - 1)
    return moments[outside], moments[start:stop]
