"""Weighs shares of the classes instead of counts.

loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    def cost(cut):
        yes = y_hat > cut
        misses, alarms = np.mean(~yes[y == 1]), np.mean(yes[y == 0])
        return miss_cost * misses + alarm_cost * alarms

    return min([-1.0, *y_hat], key=cost)
