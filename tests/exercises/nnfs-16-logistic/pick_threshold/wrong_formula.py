"""Trusts the probabilities.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
says: the probabilities
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    return alarm_cost / (alarm_cost + miss_cost)
