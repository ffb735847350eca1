"""A miss costs what an alarm does, and the other way round.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
says: with the two costs exchanged
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [-1.0, *y_hat]

    def cost(cut):
        yes = y_hat > cut
        return alarm_cost * np.sum(~yes & (y == 1)) + miss_cost * np.sum(yes & (y == 0))

    return min(cuts, key=cost)
