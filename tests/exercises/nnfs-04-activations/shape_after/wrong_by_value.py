"""Removes every axis of the same size.

loses: no axis, counted from the end, equal sizes
"""


def shape_after(shape, axis, keepdims):
    if axis is None:
        return (1,) * len(shape) if keepdims else ()
    return tuple(1 if size == shape[axis] else size for size in shape if keepdims or size != shape[axis])
