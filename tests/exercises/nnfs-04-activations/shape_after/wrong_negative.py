"""Does not count from the end.

loses: no axis, counted from the end, equal sizes
"""


def shape_after(shape, axis, keepdims):
    gone = range(len(shape)) if axis is None else [axis]
    kept = [1 if i in gone else size for i, size in enumerate(shape)]
    return tuple(kept) if keepdims else tuple(size for i, size in enumerate(shape) if i not in gone)
