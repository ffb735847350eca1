"""Looks at the first two shapes only.

loses: matmul, cat and stack
says: All shapes count
"""


def result_shape(op, a, b, *others):
    if op == "add":
        axes = max(len(a), len(b))
        result = []
        for x, y in zip((1,) * (axes - len(a)) + a, (1,) * (axes - len(b)) + b, strict=True):
            if x != y and 1 not in (x, y):
                raise ValueError
            result.append(y if x == 1 else x)
        return tuple(result)
    if op == "matmul":
        if a[1] != b[0]:
            raise ValueError
        return a[0], b[1]
    if op == "cat":
        if a[1:] != b[1:]:
            raise ValueError
        return (a[0] + b[0], *a[1:])
    if a != b:
        raise ValueError
    return (2, *a)
