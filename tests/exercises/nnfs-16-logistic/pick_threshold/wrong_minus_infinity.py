"""Says yes to all with a threshold that is not finite.

loses: yes to all, no to all, equal predictions
says: A finite number was asked for
"""


def pick_threshold(y_hat, y, miss_cost, alarm_cost):
    c = np.append(y_hat, -np.inf)

    def cost(t):
        return miss_cost * np.sum((y_hat <= t) & (y == 1)) + alarm_cost * np.sum((y_hat > t) & (y == 0))

    return min(c, key=cost)
