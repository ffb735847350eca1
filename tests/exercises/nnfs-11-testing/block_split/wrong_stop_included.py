"""Takes stop into the test set.

loses: a block in the middle
loses: long series: order, size and distance
says: no longer belongs
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments < start - gap) | (moments > stop + gap)
    return moments[outside], moments[start : stop + 1]
