"""Leaves a gap before the block only.

loses: a block in the middle
loses: long series: order, size and distance
says: The gap after the block is missing
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments < start - gap) | (moments >= stop)
    return moments[outside], moments[start:stop]
