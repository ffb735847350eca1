"""Tries every prediction, and 0 with a bit less."""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    best, lowest = None, float("inf")
    for threshold in [-0.5, *y_hat.tolist()]:
        total = 0
        for p, label in zip(y_hat.tolist(), y.tolist(), strict=True):
            if p > threshold and label == 0:
                total += alarm_cost
            elif p <= threshold and label == 1:
                total += miss_cost
        if total < lowest:
            best, lowest = threshold, total
    return best
