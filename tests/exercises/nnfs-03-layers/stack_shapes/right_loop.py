"""Walks along the widths."""


def stack_shapes(n, widths):
    shapes = []
    d = widths[0]
    for k in widths[1:]:
        shapes.append(((d, k), (1, k), (n, k)))
        d = k
    return shapes
