def shape_after(shape, axis, keepdims):
    sizes = list(shape)
    if axis is None:
        return (1,) * len(sizes) if keepdims else ()
    if keepdims:
        sizes[axis] = 1
    else:
        del sizes[axis]
    return tuple(sizes)
