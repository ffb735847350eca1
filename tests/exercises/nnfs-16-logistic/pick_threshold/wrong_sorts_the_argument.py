"""Sorts what it was given, and the labels stay.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
says: is changed by the call
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [-1.0, *y_hat]
    costs = [miss_cost * np.sum((y_hat <= c) & (y == 1)) + alarm_cost * np.sum((y_hat > c) & (y == 0)) for c in cuts]
    y_hat.sort()
    return cuts[int(np.argmin(costs))]
