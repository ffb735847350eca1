"""The rule that the named axis is what is left.

loses: one axis of matrices and tensors
loses: no axis, counted from the end, equal sizes
says: This is the size of the axis that was named
"""


def shape_after(shape, axis, keepdims):
    return (shape[axis],) if axis is not None else ()
