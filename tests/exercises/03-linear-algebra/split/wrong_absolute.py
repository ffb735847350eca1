"""Forgets that a shadow can fall backwards.

loses: u at right angles to v, u along v, one component
"""


def split(u, v):
    along = abs(u @ v) / (v @ v) * v
    return along, u - along
