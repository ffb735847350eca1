"""Takes time for a circle.

loses: at either end, and where the gap is larger than what is left
"""


def block_split(n, start, stop, gap):
    near = {i % n for i in range(start - gap, stop + gap)}
    return [i for i in range(n) if i not in near], list(range(start, stop))
