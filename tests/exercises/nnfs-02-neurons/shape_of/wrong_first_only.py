"""Looks only at the first item of each list.

loses: ragged lists are refused, deep inside too
says: is ragged
"""


def shape_of(nested):
    shape = ()
    while isinstance(nested, list):
        shape += (len(nested),)
        if not nested:
            break
        nested = nested[0]
    return shape
