"""Cuts between predictions that are equal.

loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    order = np.argsort(y_hat, kind="stable")
    p, t = y_hat[order], y[order]
    costs = alarm_cost * np.sum(t == 0) + np.cumsum(np.where(t == 1, miss_cost, -alarm_cost))
    i = int(np.argmin(costs))
    return -1.0 if costs[i] > alarm_cost * np.sum(t == 0) else p[i]
