"""Divides by the length of v once.

loses: three components
loses: only the line matters: a longer v, or the opposite one
loses: u at right angles to v, u along v, one component
says: `v` itself is that long once more
"""


def split(u, v):
    along = (u @ v) / torch.sqrt(v @ v) * v
    return along, u - along
