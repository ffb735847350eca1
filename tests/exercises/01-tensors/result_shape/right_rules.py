def result_shape(op, *shapes):
    if op == "add":
        result = []
        for i in range(1, max(map(len, shapes)) + 1):
            size = 1
            for shape in shapes:
                other = shape[-i] if i <= len(shape) else 1
                if size != 1 and other not in (1, size):
                    raise ValueError(f"axis -{i}: {size} and {other}")
                size = other if size == 1 else size
            result.insert(0, size)
        return tuple(result)
    if op == "matmul":
        (n, inner), (d, k) = shapes
        if inner != d:
            raise ValueError("inner sizes differ")
        return n, k
    first, *others = shapes
    if op == "cat":
        if len({shape[1:] for shape in shapes}) > 1:
            raise ValueError("other sizes differ")
        return (first[0] + sum(other[0] for other in others), *first[1:])
    if others != [first] * len(others):
        raise ValueError("shapes differ")
    return (len(shapes), *first)
