"""One half, whatever it costs.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
says: One half is right for equal costs
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    return 0.5
