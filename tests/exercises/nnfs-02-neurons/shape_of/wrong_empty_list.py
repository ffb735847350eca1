"""Looks into an empty list.

loses: a number, empty lists, four axes
says: IndexError
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    first = shape_of(nested[0])
    if any(shape_of(item) != first for item in nested):
        raise ValueError("ragged")
    return (len(nested), *first)
