def tripled(a):
    if (a == 0).all():
        raise ValueError("a is zero")
    factor = 3
    while (factor * a).norm() < 100:
        factor *= 3
    if a.sum() > 0:
        return factor * a.sum(), torch.full_like(a, factor)
    return factor**2 * torch.dot(a, a), 2 * factor**2 * a
