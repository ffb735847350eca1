"""Multiplies the weights.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
says: not multiplied
"""


def same_training(W, lr, c):
    return W * c[:, None], lr / c[:, None] ** 2
