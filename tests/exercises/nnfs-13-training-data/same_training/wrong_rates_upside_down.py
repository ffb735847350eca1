"""Larger features get larger rates.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
says: The rates go the wrong way
"""


def same_training(W, lr, c):
    return W / c[:, None], lr * c[:, None] ** 2
