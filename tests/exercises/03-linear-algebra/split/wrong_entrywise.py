"""Divides entry by entry.

loses: three components
loses: only the line matters: a longer v, or the opposite one
loses: u at right angles to v, u along v, one component
"""


def split(u, v):
    along = u * v / (v @ v) * v
    return along, u - along
