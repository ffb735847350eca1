"""Compares the first item with the last.

loses: ragged lists are refused, deep inside too
says: [[1, 2], [3], [4, 5]] is ragged
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    if not nested:
        return (0,)
    inner = shape_of(nested[0])
    if inner != shape_of(nested[-1]):
        raise ValueError("ragged")
    return (len(nested), *inner)
