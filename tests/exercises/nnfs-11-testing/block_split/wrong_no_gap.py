"""Forgets the gap.

loses: a block in the middle
loses: at either end, and where the gap is larger than what is left
loses: long series: order, size and distance
says: The gap is missing
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments < start) | (moments >= stop)
    return moments[outside], moments[start:stop]
