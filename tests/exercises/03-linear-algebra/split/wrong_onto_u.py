"""Casts the shadow of v on u.

loses: three components
loses: only the line matters: a longer v, or the opposite one
says: This is the shadow of `v` on `u`
"""


def split(u, v):
    along = (u @ v) / (u @ u) * u
    return along, v - along
