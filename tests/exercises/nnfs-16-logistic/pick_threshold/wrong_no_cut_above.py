"""Forgets to say no to all.

loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [-1.0, *np.sort(y_hat)[:-1]]

    def cost(cut):
        yes = y_hat > cut
        return miss_cost * np.sum(~yes & (y == 1)) + alarm_cost * np.sum(yes & (y == 0))

    return min(cuts, key=cost)
