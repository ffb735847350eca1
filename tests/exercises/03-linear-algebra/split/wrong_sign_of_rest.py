"""Points the rest from u to its shadow.

loses: three components
loses: only the line matters: a longer v, or the opposite one
says: must add up to `u`
"""


def split(u, v):
    along = (u @ v) / (v @ v) * v
    return along, along - u
