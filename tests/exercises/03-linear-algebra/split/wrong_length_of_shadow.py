"""Returns the length of the shadow where the shadow was asked.

loses: three components
loses: only the line matters: a longer v, or the opposite one
loses: u at right angles to v, u along v, one component
"""


def split(u, v):
    length = (u @ v) / torch.sqrt(v @ v)
    return length, u - length * v / torch.sqrt(v @ v)
