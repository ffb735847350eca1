"""Lets the gap go round from the end to the beginning.

loses: at either end, and where the gap is larger than what is left
"""


def block_split(n, start, stop, gap):
    test = list(range(start, stop))
    near = {(i + d) % n for i in (start, stop - 1) for d in range(-gap, gap + 1)} | set(test)
    return [i for i in range(n) if i not in near], test
