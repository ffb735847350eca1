"""One function for each rule; broadcasting two shapes at a time; answers with a list."""

from functools import reduce


def broadcast(a, b):
    if not a or not b:
        return list(a or b)
    if a[-1] != b[-1] and 1 not in (a[-1], b[-1]):
        raise ValueError(f"{a} and {b}")
    return [*broadcast(a[:-1], b[:-1]), b[-1] if a[-1] == 1 else a[-1]]


def same(parts):
    if any(part != parts[0] for part in parts):
        raise ValueError(f"{parts} differ")


def result_shape(op, *shapes):
    if op == "add":
        return reduce(broadcast, map(list, shapes))
    if op == "matmul":
        same([shapes[0][1], shapes[1][0]])
        return [shapes[0][0], shapes[1][1]]
    if op == "cat":
        same([shape[1:] for shape in shapes])
        return [sum(shape[0] for shape in shapes), *shapes[0][1:]]
    same(shapes)
    return [len(shapes), *shapes[0]]
