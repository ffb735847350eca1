from itertools import groupby


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cost = alarm_cost * int((y == 0).sum())
    best, at = cost, -5
    for p, some in groupby(sorted(zip(y_hat.tolist(), y.tolist(), strict=True)), key=lambda t: t[0]):
        cost += sum(miss_cost if t else -alarm_cost for _, t in some)
        if cost < best - 1e-12:
            best, at = cost, p
    return at
