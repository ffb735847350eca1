"""Removes the first axis that is as long as the named one.

loses: no axis, counted from the end, equal sizes
"""


def shape_after(shape, axis, keepdims):
    if axis is None:
        return (1,) * len(shape) if keepdims else ()
    sizes = list(shape)
    if keepdims:
        sizes[axis] = 1
    else:
        sizes.remove(sizes[axis])
    return tuple(sizes)
