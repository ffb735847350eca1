"""Applies the rule to the table's own numbers, and answers with a tuple of lists."""


def foretell():
    first = [(6, 2), (2, 6), (3, 5), (7,), (1, 4), (4, 1), (3,), (3,)]
    second = [(2, 5), (5, 2), (5,), (7,), (4, 1), (1, 4), (4, 3), (3, 4)]
    fits = [a[-1] == b[0] for a, b in zip(first, second, strict=True)]
    return tuple([*a[:-1], *b[1:]] if fit else None for a, b, fit in zip(first, second, fits, strict=True))
