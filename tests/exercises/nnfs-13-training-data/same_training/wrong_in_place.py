"""Writes into W.

loses: W and c stay as they are
says: The call changed its argument `W`
"""


def same_training(W, lr, c):
    W /= c[:, None]
    return W, lr / c[:, None] ** 2
