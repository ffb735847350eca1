"""Returns the shadow without the rest.

loses: three components
loses: only the line matters: a longer v, or the opposite one
loses: u at right angles to v, u along v, one component
says: of length 3; length 2 was asked
"""


def split(u, v):
    return (u @ v) / (v @ v) * v
