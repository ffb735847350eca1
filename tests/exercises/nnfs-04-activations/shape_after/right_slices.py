def shape_after(shape, axis, keepdims):
    if axis is None:
        return (1,) * len(shape) if keepdims else ()
    if axis < 0:
        axis += len(shape)
    return shape[:axis] + ((1,) if keepdims else ()) + shape[axis + 1 :]
