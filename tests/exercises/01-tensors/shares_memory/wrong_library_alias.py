"""NumPy's own function under another name of NumPy.

loses: everything
says: Your answer uses `shares_memory`
"""


def shares_memory(a, b):
    import numpy as n

    return n.shares_memory(n.asarray(a), n.asarray(b))
