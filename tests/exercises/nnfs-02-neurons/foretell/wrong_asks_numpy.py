"""Runs the products instead of foretelling them.

loses: everything
says: Your answer uses `np`
"""


def foretell():
    first = [(6, 2), (2, 6), (3, 5), (7,), (1, 4), (4, 1), (3,), (3,)]
    second = [(2, 5), (5, 2), (5,), (7,), (4, 1), (1, 4), (4, 3), (3, 4)]
    shapes = []
    for a, b in zip(first, second, strict=True):
        try:
            shapes.append(np.matmul(np.empty(a), np.empty(b)).shape)
        except ValueError:
            shapes.append(None)
    return shapes
