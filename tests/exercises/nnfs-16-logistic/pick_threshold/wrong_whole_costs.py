"""Makes whole numbers of the costs.

loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    a, b = int(miss_cost), int(alarm_cost)
    c = np.append(y_hat, -1.0)
    return min(c, key=lambda t: a * np.sum((y_hat <= t) & (y == 1)) + b * np.sum((y_hat > t) & (y == 0)))
