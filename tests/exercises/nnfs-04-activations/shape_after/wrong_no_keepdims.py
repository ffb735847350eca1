"""Ignores keepdims.

loses: one axis of matrices and tensors
loses: no axis, counted from the end, equal sizes
says: `keepdims` leaves a 1
"""


def shape_after(shape, axis, keepdims):
    sizes = list(shape)
    if axis is None:
        return ()
    del sizes[axis]
    return tuple(sizes)
