"""Takes 0 for a yes to all; it is no yes to a 0.

loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [0.0, *y_hat]

    def cost(cut):
        yes = y_hat > cut
        return miss_cost * np.sum(~yes & (y == 1)) + alarm_cost * np.sum(yes & (y == 0))

    return min(cuts, key=cost)
