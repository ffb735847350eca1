"""With type hints, and sets of sizes."""


def result_shape(op: str, *shapes: torch.Size) -> tuple[int, ...]:
    first = shapes[0]
    if op == "add":
        longest = max(map(len, shapes))
        out = []
        for i in range(-longest, 0):
            sizes = {s[i] for s in shapes if len(s) >= -i} - {1}
            if len(sizes) > 1:
                raise ValueError
            out.append(sizes.pop() if sizes else 1)
        return tuple(out)
    if op == "matmul":
        (n, d), (e, k) = shapes
        if d != e:
            raise ValueError
        return n, k
    if op == "cat":
        if len({s[1:] for s in shapes}) != 1:
            raise ValueError
        return (sum(s[0] for s in shapes), *first[1:])
    if op == "stack":
        if len(set(shapes)) != 1:
            raise ValueError
        return (len(shapes), *first)
    raise ValueError(op)
