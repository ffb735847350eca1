"""Splits at random.

loses: a block in the middle
loses: at either end, and where the gap is larger than what is left
loses: long series: order, size and distance
says: is not 400
"""


def block_split(n, start, stop, gap):
    shuffled = np.random.default_rng(0).permutation(n)
    size = stop - start
    return np.sort(shuffled[size + 2 * gap :]), np.sort(shuffled[:size])
