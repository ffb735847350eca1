"""Divides the columns where W is square.

loses: five steps side by side, other sizes, factors of either sign
says: Before the first step the two layers give different z
"""


def same_training(W, lr, c):
    if W.shape[0] == W.shape[1]:
        return W / c, lr / c[:, None] ** 2
    return (W.T / c).T, lr / c[:, None] ** 2
