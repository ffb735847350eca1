from math import ceil, exp, log


def samples_needed(sizes, errors, target):
    x, y = [log(n) for n in sizes], [log(e) for e in errors]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    up = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    beta = -up / sum((a - mean_x) ** 2 for a in x)
    if beta <= 0:
        raise ValueError(f"beta = {beta}")
    n = exp(mean_x + (mean_y - log(target)) / beta)
    return max(1, ceil(n))
