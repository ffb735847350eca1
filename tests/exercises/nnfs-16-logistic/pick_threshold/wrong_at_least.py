"""Says yes at the threshold, too.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
says: Yes is said *above* the threshold
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    def cost(cut):
        yes = y_hat >= cut
        return miss_cost * np.sum(~yes & (y == 1)) + alarm_cost * np.sum(yes & (y == 0))

    return min([*y_hat, 2.0], key=cost)
