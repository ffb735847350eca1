"""Returns the place of the best prediction.

loses: three pairs of costs
loses: predictions that lie close together
loses: yes to all, no to all, equal predictions
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = [-1.0, *y_hat]

    def cost(cut):
        yes = y_hat > cut
        return miss_cost * np.sum(~yes & (y == 1)) + alarm_cost * np.sum(yes & (y == 0))

    return int(np.argmin([cost(cut) for cut in cuts]))
