"""Gives a single number an axis of size 1.

loses: a number, empty lists, four axes
says: A number has no axis at all
"""


def shape_of(nested):
    if not isinstance(nested, list):
        return (1,)
    shapes = {shape_of(item) if isinstance(item, list) else () for item in nested}
    if len(shapes) > 1:
        raise ValueError("ragged")
    return (len(nested), *(shapes.pop() if shapes else ()))
