"""Stretches the second shape only.

loses: add stretches sizes of 1
says: A size 1 stretches in either shape
"""


def result_shape(op, *shapes):
    if op == "matmul":
        if shapes[0][1] != shapes[1][0]:
            raise ValueError
        return shapes[0][0], shapes[1][1]
    if op == "cat":
        return (sum(shape[0] for shape in shapes), *shapes[0][1:])
    if op == "stack":
        return (len(shapes), *shapes[0])
    return shapes[0]
