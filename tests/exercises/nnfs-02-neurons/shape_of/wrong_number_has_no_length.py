"""Asks the items for their length, numbers among lists as well.

loses: ragged lists are refused, deep inside too
says: TypeError
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    if nested and isinstance(nested[0], list) and any(len(item) != len(nested[0]) for item in nested):
        raise ValueError("ragged")
    shapes = {shape_of(item) for item in nested}
    if len(shapes) > 1:
        raise ValueError("ragged")
    return (len(nested), *(shapes.pop() if shapes else ()))
