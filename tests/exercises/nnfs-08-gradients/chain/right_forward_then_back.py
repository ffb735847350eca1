def chain(pairs, x):
    values = [x]
    for f, _ in pairs:
        values.append(f(values[-1]))
    gradient = 1.0
    for (_, slope), value in zip(reversed(pairs), reversed(values[:-1]), strict=True):
        gradient = gradient * slope(value)
    return values[-1], gradient
