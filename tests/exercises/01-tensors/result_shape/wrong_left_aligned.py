"""Aligns shapes at the left.

loses: any number of axes: add aligns them at the right
"""


def result_shape(op, *shapes):
    if op == "add":
        axes = max(map(len, shapes))
        result = []
        for sizes in zip(*[tuple(shape) + (1,) * (axes - len(shape)) for shape in shapes], strict=True):
            big = set(sizes) - {1}
            if len(big) > 1:
                raise ValueError
            result.append(big.pop() if big else 1)
        return tuple(result)
    if op == "matmul":
        if shapes[0][1] != shapes[1][0]:
            raise ValueError
        return shapes[0][0], shapes[1][1]
    if op == "cat":
        if any(shape[1:] != shapes[0][1:] for shape in shapes):
            raise ValueError
        return (sum(shape[0] for shape in shapes), *shapes[0][1:])
    if any(shape != shapes[0] for shape in shapes):
        raise ValueError
    return (len(shapes), *shapes[0])
