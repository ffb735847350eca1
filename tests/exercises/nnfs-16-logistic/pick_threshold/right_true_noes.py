"""A cut is best at a true no, or below all: raising it past a true yes only misses more."""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    c = [-1.0, *y_hat[y == 0].tolist()]
    return min(c, key=lambda t: miss_cost * sum((y_hat <= t) & (y == 1)) + alarm_cost * sum((y_hat > t) & (y == 0)))
