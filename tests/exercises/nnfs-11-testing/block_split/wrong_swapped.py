"""Swaps the sets.

loses: a block in the middle
says: The two sets are swapped
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    outside = (moments < start - gap) | (moments >= stop + gap)
    return moments[start:stop], moments[outside]
