"""Holds every shape against the first only.

loses: shapes that do not fit are refused
"""


def result_shape(op, *shapes):
    first = shapes[0]
    if op == "add":
        axes = max(len(shape) for shape in shapes)
        padded = [(1,) * (axes - len(shape)) + tuple(shape) for shape in shapes]
        result = []
        for sizes in zip(*padded, strict=True):
            if any(s != sizes[0] and 1 not in (s, sizes[0]) for s in sizes):
                raise ValueError
            result.append(max(sizes))
        return tuple(result)
    if op == "matmul":
        second = shapes[1]
        if first[1] != second[0]:
            raise ValueError("inner sizes differ")
        return (first[0], second[1])
    if op == "cat":
        if any(shape[1:] != first[1:] for shape in shapes):
            raise ValueError("cat")
        return (sum(shape[0] for shape in shapes), *first[1:])
    if any(shape != first for shape in shapes):
        raise ValueError("stack")
    return (len(shapes), *first)
