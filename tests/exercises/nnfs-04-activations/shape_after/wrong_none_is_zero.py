"""Takes no axis for axis 0.

loses: no axis, counted from the end, equal sizes
"""


def shape_after(shape, axis, keepdims):
    sizes = list(shape)
    if keepdims:
        sizes[axis or 0] = 1
    else:
        del sizes[axis or 0]
    return tuple(sizes)
