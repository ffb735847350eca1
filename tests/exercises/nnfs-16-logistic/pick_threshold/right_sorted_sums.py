"""Walks up through the sorted predictions, and keeps the running cost."""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    order = np.argsort(y_hat)
    p, labels = y_hat[order], y[order]
    costs = alarm_cost * np.sum(y == 0) + np.cumsum(np.where(labels == 1, miss_cost, -alarm_cost))
    last_of_equal = np.append(p[1:] != p[:-1], True)
    costs = np.where(last_of_equal, costs, np.inf)
    best = int(np.argmin(costs))
    return float(p[best]) if costs[best] < alarm_cost * np.sum(y == 0) else -1.0
