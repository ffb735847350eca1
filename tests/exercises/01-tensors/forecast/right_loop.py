"""A loop over numbers, whose variable is called shape."""


def forecast():
    shapes = []
    for shape in [(7,), (5,), (1, 5), (4, 2), (2, 1), ()]:
        shapes.append(shape)
    return shapes
