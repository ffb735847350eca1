"""Lets NumPy count.

loses: everything
says: Your answer uses `np`
"""


def shape_of(nested):
    return np.array(nested).shape
