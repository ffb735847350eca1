"""Cuts in the middle between neighbours, and beyond both ends."""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    levels = np.unique(y_hat)
    cuts = [levels[0] - 1, *((levels[1:] + levels[:-1]) / 2), levels[-1] + 1]

    def cost(cut):
        yes = y_hat > cut
        return miss_cost * (~yes & (y == 1)).sum() + alarm_cost * (yes & (y == 0)).sum()

    return min(cuts, key=cost)
