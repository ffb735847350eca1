"""Slices up to a negative place.

loses: at either end, and where the gap is larger than what is left
says: counts from the end
"""


def block_split(n, start, stop, gap):
    moments = np.arange(n)
    return np.concatenate([moments[: start - gap], moments[stop + gap :]]), moments[start:stop]
