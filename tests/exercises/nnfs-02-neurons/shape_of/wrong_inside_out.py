"""Counts from the inside out.

loses: the lists of the text
says: the outermost list comes first
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    shapes = {shape_of(item) for item in nested}
    if len(shapes) > 1:
        raise ValueError("ragged")
    return (*(shapes.pop() if shapes else ()), len(nested))
