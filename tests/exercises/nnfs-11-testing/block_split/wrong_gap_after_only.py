"""Leaves a gap after the block only.

loses: a block in the middle
loses: long series: order, size and distance
says: The gap before the block is missing
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments < start) | (moments >= stop + gap)
    return moments[outside], moments[start:stop]
