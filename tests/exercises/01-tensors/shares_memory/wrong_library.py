"""Lets NumPy answer.

loses: everything
says: Your answer uses `shares_memory`
"""


def shares_memory(a, b):
    return np.shares_memory(np.asarray(a), np.asarray(b))
