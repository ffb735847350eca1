"""Knows matrices only.

loses: the lists of the text
says: There are more than two axes
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    if not nested or not isinstance(nested[0], list):
        return (len(nested),)
    if len({len(row) for row in nested}) > 1:
        raise ValueError("ragged")
    return (len(nested), len(nested[0]))
