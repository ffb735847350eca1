"""Counts mistakes, whatever they cost.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [-1.0, *y_hat]

    def cost(cut):
        yes = y_hat > cut
        return 1 * np.sum(~yes & (y == 1)) + 1 * np.sum(yes & (y == 0))

    return min(cuts, key=cost)
