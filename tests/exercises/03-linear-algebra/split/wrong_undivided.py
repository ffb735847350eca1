"""Does not divide.

loses: three components
loses: only the line matters: a longer v, or the opposite one
loses: u at right angles to v, u along v, one component
says: it must not grow with `v`
"""


def split(u, v):
    along = (u @ v) * v
    return along, u - along
