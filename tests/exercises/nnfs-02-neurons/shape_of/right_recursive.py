def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    if not nested:
        return (0,)
    first = shape_of(nested[0])
    for item in nested[1:]:
        if shape_of(item) != first:
            raise ValueError("ragged")
    return (len(nested), *first)
