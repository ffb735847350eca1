"""Mixes up which axis is new.

loses: four numbers, both ways
says: Row and column are swapped
"""


def row_and_column(u):
    return u[:, np.newaxis], u[np.newaxis, :]
