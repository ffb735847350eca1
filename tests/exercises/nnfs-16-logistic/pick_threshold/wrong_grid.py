"""Tries hundredths only.

loses: predictions that lie close together
says: can be had
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    cuts = np.linspace(-0.01, 1, 102)

    def cost(cut):
        yes = y_hat > cut
        return miss_cost * np.sum(~yes & (y == 1)) + alarm_cost * np.sum(yes & (y == 0))

    return min(cuts, key=cost)
